"""What can be wrong with what a centre is restored from."""

from interview_app.base.errors import UserError


class DamagedPart(Exception):
    """A file in a part of a backup is not what it should be."""


class CentreBackupBroken(UserError):
    """What was opened is no part of a centre's backup."""

    code = "CENTRE-BACKUP"
    happened = "The file {name} could be opened, but it is not what it should be: a whole {part} of a centre's backup."
    safe = "Nothing was restored, and nothing else was changed."
    next_step = "Give the large file of the backup first and its small file, keys.age, second; or take an earlier one."


class BackupNotOurs(UserError):
    """The key is fine, but the backup was sealed to others."""

    code = "BACKUP-KEY"
    happened = "The file {name} cannot be opened with this key."
    safe = "Nothing was restored, and nothing else was changed."
    next_step = "Use the key of the coordinator, the deputy or recovery as it was when the backup was made."


class BackupDamaged(UserError):
    """Bytes of the backup were changed, or its end is missing."""

    code = "BACKUP-DAMAGED"
    happened = "The file {name} is damaged, or was copied in part only."
    safe = "Nothing was restored, and nothing else was changed."
    next_step = "Copy it again from where it came from, or take an earlier backup."


class TombstonesWanted(UserError):
    """Nobody said what was withdrawn since the backup."""

    code = "TOMBSTONES-WANTED"
    happened = "It is not known what people withdrew since this backup was made, and all of that would come back."
    safe = "Nothing was restored, and nothing else was changed."
    next_step = (
        "Give --tombstones with the file tombstones.json from the folder of the centre, or from beside its newest "
        "backup. Only if it is lost everywhere: say --no-tombstones, and ask every laptop for its withdrawals."
    )


class TombstonesOld(UserError):
    """The backup itself knows of something that was withdrawn, and the list does not."""

    code = "TOMBSTONES-OLD"
    happened = "The list of what was withdrawn is older than the backup, which knows of more: a newer list must exist."
    safe = "Nothing was restored, and nothing else was changed."
    next_step = "Take tombstones.json from the folder of the centre, or from beside its newest backup."
