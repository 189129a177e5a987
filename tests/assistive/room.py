"""An interview on a screen of its own, for a client that knows only what assistive technology is told.

`python -m tests.assistive.room FOLDER` shows the participant's window on a practice laptop in FOLDER. When the laptop
is given back it prints what the vault holds, as JSON: how the interview ended, and each question with its answer in
words.
"""

import json
import sys
from pathlib import Path

from interview_app.interview.journal import replay
from interview_app.interview.review import review_page
from interview_app.ui.app import application, fill_screen
from interview_app.ui.jobs import Jobs
from interview_app.ui.participant.window import Left, ParticipantWindow
from tests.factories.interview import new_laptop

PIN = "4821"


def main() -> int:
    """Hold one interview."""
    app = application()
    laptop, jobs = new_laptop(Path(sys.argv[1])), Jobs()
    session = laptop.begin()
    window = ParticipantWindow(session, check_pin=PIN.__eq__, jobs=jobs, practice=True)
    told: list[Left] = []

    def left(how: Left) -> None:
        told.append(how)
        window.close()
        app.quit()

    window.left.connect(left)
    fill_screen(window)
    app.exec()
    jobs.shutdown()
    answers = []
    if told and told[0].interview is not None:
        loaded, state = laptop.pack.loaded, replay(laptop.vault, told[0].interview)
        rows = review_page(loaded, loaded.wording(state.setup.language), state).rows
        answers = [{"step": row.key, "question": row.question, "answer": row.answer} for row in rows]
    sys.stdout.write(json.dumps({"ended": told[0].ended if told else "", "answers": answers}) + "\n")
    laptop.vault.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
