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


class BackupOfAnother(UserError):
    """A backup of another centre than the one that is wanted."""

    code = "BACKUP-OTHER"
    happened = "The file {name} is of a backup of another centre."
    safe = "Nothing was restored, and nothing else was changed."
    next_step = "Choose the files of a backup of this centre, or open the other centre and restore it there."


class BackupInside(UserError):
    """A backup would go where it is lost together with the centre."""

    code = "BACKUP-INSIDE"
    happened = "This folder is inside the folder of the centre: whatever breaks the one breaks the other."
    safe = "Nothing was written, and everything is as it was."
    next_step = "Choose a folder somewhere else, best on a stick that is kept for backups."


class RestoreInside(UserError):
    """A second centre would be made inside the first."""

    code = "RESTORE-INSIDE"
    happened = "This folder is inside the folder of the centre that is open."
    safe = "Nothing was restored, and nothing else was changed."
    next_step = "Choose a folder somewhere else for the centre that is made from the backup."


class BackupFolderTaken(UserError):
    """A folder holds the keys of other backups, which the new ones would replace."""

    code = "BACKUP-FOLDER"
    happened = "In this folder there is a file keys.age that is not of this centre, or is damaged."
    safe = "It was left as it is, and nothing was written: a new one would have destroyed it."
    next_step = "Choose another folder, with nothing in it but backups of this centre."


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
