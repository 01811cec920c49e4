"""Named questions, one function each. They never commit: the caller owns the transaction."""
