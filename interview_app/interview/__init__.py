"""What happens in the room: a log of events and the state that is its fold. No Qt."""
