"""Where answers rest: an encrypted database in which each verb is one durable transaction."""
