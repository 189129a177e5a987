"""Interview Companion: hold a vignette interview offline, seal it in the room, let only the central team read it."""

__version__ = "0.1.0"
