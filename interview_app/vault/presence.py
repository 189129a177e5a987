"""Whether a folder holds a vault: known without loading what opens one, so that a window can ask before it is shown."""

from pathlib import Path
from typing import Final

from interview_app.base.errors import UserError
from interview_app.base.paths import is_there

DATABASE: Final = "vault.db"


class VaultMissing(UserError):
    """There is no vault in the folder."""

    code = "VAULT-MISSING"
    happened = "This laptop has not been set up for interviews yet."
    next_step = "Ask your coordinator to set it up."


def exists(folder: Path) -> bool:
    """Tell whether there is a vault in a folder.

    Raises:
        FolderClosed: When the folder does not let us look: a vault that cannot be seen must not pass for none.
    """
    return is_there(folder / DATABASE)
