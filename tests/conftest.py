"""What a whole run needs: the core's second run beside it, Hypothesis profiles, files pinned at 100 % coverage."""

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import coverage
import pytest
from hypothesis import HealthCheck, settings

from tests.core_run import CoreRun
from tests.factories.postgres import postgres

__all__ = ["postgres"]  # a fixture for all tests

ROOT = Path(__file__).resolve().parents[1]
CORE = ROOT / "tests" / "core"
PINNED = ROOT / "tests" / "pinned_coverage.txt"
WITHOUT_QT = "test_core_passes_with_qt_not_importable"

# Tests open no window on anybody's screen, and need none.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# The same examples on every machine, also wherever coverage is measured, in both processes: a red run can be repeated
# by whoever reads it, and no pinned file loses a line by bad luck. How long they take says nothing on a busy machine.
MEASURED = "--cov" in sys.argv or sys.argv[1:2] == ["measured"]
settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("here"), derandomize=True, database=None)
settings.load_profile("ci" if MEASURED or os.environ.get("CI") else "here")


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Collect windows that are garbage between tests, on their own thread: see `interview_app/ui/collecting.py`."""
    if "PySide6.QtWidgets" in sys.modules and sys.modules["PySide6"] is not None:
        from interview_app.ui.collecting import collect  # noqa: PLC0415 - the core's run has no Qt

        gc.disable()
        collect()


@pytest.fixture(scope="session")
def core_run(request: pytest.FixtureRequest) -> CoreRun:
    """The core's tests in a Python without Qt, begun when the session began."""
    return request.config.stash[CoreRun.KEY]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Let the test that waits for the second run come last, and leave to that run what it runs anyway."""
    items.sort(key=lambda item: item.name == WITHOUT_QT)
    if _all_of_it(config) and items and items[-1].name == WITHOUT_QT:
        left = [item for item in items if CORE in item.path.parents]
        config.hook.pytest_deselected(items=left)
        items[:] = [item for item in items if CORE not in item.path.parents]


def _all_of_it(config: pytest.Config) -> bool:
    """Tell whether the words of the command line choose no tests."""
    return config.args == config.getini("testpaths") and not (config.option.keyword or config.option.markexpr)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Begin the second run, if a test will ask for it: it then costs no time of its own on a second processor."""
    if any(item.name == WITHOUT_QT for item in session.items) and not session.config.option.collectonly:
        measured = session.config.pluginmanager.hasplugin("_cov")
        session.config.stash[CoreRun.KEY] = CoreRun.begin(ROOT, measured=measured)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """End the second run if it was not waited for, and fail the session when a pinned file lost coverage."""
    run = session.config.stash.get(CoreRun.KEY, None)
    if run is None:
        return
    run.end()
    if session.config.pluginmanager.hasplugin("_cov"):
        session.config.stash[_LOST] = list(_lost_coverage())
        if session.config.stash[_LOST]:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say what the core's run said last, and name the pinned files that lost coverage."""
    run = config.stash.get(CoreRun.KEY, None)
    if run is not None:
        terminalreporter.write_line(f"tests/core, without Qt: {run.last_line()}")
    for name, lines in config.stash.get(_LOST, []):
        terminalreporter.write_line(f"{name} is pinned at 100 % and misses {lines}", red=True)


_LOST = pytest.StashKey[list[tuple[str, str]]]()


def _lost_coverage() -> Iterator[tuple[str, str]]:
    data = coverage.Coverage(config_file=str(ROOT / "pyproject.toml"))
    data.load()
    measured = {Path(name).resolve() for name in data.get_data().measured_files()}
    for name in PINNED.read_text().split():
        path = ROOT / name
        if path in measured:
            _, _, _, missing, formatted = data.analysis2(str(path))
            if missing:
                yield name, formatted
