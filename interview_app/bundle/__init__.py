"""How an interview leaves the laptop: record, summary, sealing, signed package."""
