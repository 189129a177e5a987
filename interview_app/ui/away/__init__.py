"""Signs that nobody sits in front of this laptop any more, or that somebody wants it locked at once."""
