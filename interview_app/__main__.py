"""`python -m interview_app` is `interview-app`."""

import sys

from interview_app.cli.main import run

if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
