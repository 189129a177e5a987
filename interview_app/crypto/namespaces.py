"""What a signature is for: one made for one of these never passes as one made for another (SSHSIG namespaces)."""

from typing import Final

BUNDLE: Final = "bundle@interview-companion"
PACK: Final = "pack@interview-companion"
RECEIPT: Final = "receipt@interview-companion"
REQUEST: Final = "request@interview-companion"
