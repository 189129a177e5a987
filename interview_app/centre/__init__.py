"""What the coordinator does: identities, devices, intake, archive, receipts."""
