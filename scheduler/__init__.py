"""What Silta does by itself, at the right time: promises, digests, feeds, forgetting."""
