"""What could tell who somebody is, found in free text without a model; and what is done about each find."""
