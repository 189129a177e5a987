"""The ground floor: errors, paths, durable files, clock and randomness. Imports nothing of ours."""
