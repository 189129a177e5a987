"""What a signature is for: one made for one of these never passes as one made for another (SSHSIG namespaces)."""

from typing import Final

BUNDLE: Final = "bundle@interview-companion"
CONSENTS: Final = "consents@interview-companion"
CONCERNS: Final = "concerns@interview-companion"
ADDENDUM: Final = "addendum@interview-companion"
PACK: Final = "pack@interview-companion"
RECEIPT: Final = "receipt@interview-companion"
REQUEST: Final = "request@interview-companion"
CONSENT_RECEIPT: Final = "consent-receipt@interview-companion"
WITHDRAWALS: Final = "withdrawals@interview-companion"
LEDGER: Final = "ledger@interview-companion"
WITHDRAWAL_PROOF: Final = "withdrawal-proof@interview-companion"
