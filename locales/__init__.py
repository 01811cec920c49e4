"""Words: catalogues in Fluent, one folder a language, one file a scene."""
