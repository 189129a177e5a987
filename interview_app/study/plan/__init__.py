"""The design: drawn once, judged, frozen, and looked up on laptops; only what draws or judges needs numpy."""
