"""One step a file; the newest names the one before it."""
