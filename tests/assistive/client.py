"""Somebody who neither sees nor points: holds an interview through the accessibility tree alone, and tells of it.

Runs in the system's Python, which has AT-SPI's bindings, and knows nothing of this project but names, roles, states,
actions, and what is announced. Prints JSON: each page by its headings, what was chosen there as it was read out, what
was read back afterwards, what was announced, and everything that somebody in this place could not have used.
"""

import json
import re
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - as gi wants it

APPLICATION = "interview-app"
PIN = sys.argv[1] if len(sys.argv) > 1 else ""
TYPED = "Typed by ear, ünd read back."
PATIENCE = 60.0
PAUSE = 0.02
MOST_PAGES = 200
PARTS = {"first": 0, "second": 1, "third": 2}
SPELLED = re.compile(r"[0-9A-Z](, [0-9A-Z]){3}")
ALWAYS = {"Text and colours", "Read aloud", "Pause", "Hide screen", "Back"}
NEVER = ("Skip", "Delete", "No,")
LIKED = ("Yes", "Keep", "Say it aloud", "In your own words")
CHOICES = {"radio button", "check box"}
BOXES = {"text", "entry", "password text"}
PLACED = re.compile(r": (no number|number [0-9]+)$")
NO_PLACE = ": no number"
Found = TypeVar("Found")


class Stuck(Exception):
    """There was no way on."""


class Seen:
    """A node as it was when it was looked at, and where it stands: the way to what it is in, by numbers."""

    def __init__(self, node: Any, within: tuple[int, ...] = ()) -> None:  # noqa: ANN401 - gi has no types
        self.node = node
        self.within = within
        self.name = node.get_name() or ""
        self.role = node.get_role_name()
        self.states = node.get_state_set()

    def has(self, state: object) -> bool:
        """Tell whether it was in a state."""
        return bool(self.states.contains(state))


class Screen:
    """What is showing: the nodes of the tree in reading order."""

    def __init__(self) -> None:
        self.nodes: list[Seen] = []
        window = frame()
        if window is not None:
            window.clear_cache()  # what is drawn anew would be known as it was before
            self._walk(window)

    def _walk(self, node: Any, *way: int) -> None:  # noqa: ANN401 - as above
        seen = Seen(node, way[:-1])
        if not seen.has(Atspi.StateType.SHOWING):
            return
        self.nodes.append(seen)
        for at in range(node.get_child_count()):
            child = node.get_child_at_index(at)
            if child is not None:
                self._walk(child, *way, at)

    def of(self, *roles: str) -> list[Seen]:
        """Return the nodes with one of these roles."""
        return [seen for seen in self.nodes if seen.role in roles]

    @property
    def headings(self) -> list[str]:
        """What the page calls itself."""
        return [seen.name for seen in self.of("heading")]

    @property
    def words(self) -> list[str]:
        """Everything that is read out, in order: another page reads differently."""
        return [f"{seen.role}: {seen.name}" for seen in self.nodes if seen.name]

    @property
    def names(self) -> list[str]:
        """What has a name, in order."""
        return [seen.name for seen in self.nodes if seen.name]

    def unusable(self) -> list[str]:
        """Return what can have the focus and has no name, and whether the page has no heading."""
        focusable = [seen for seen in self.nodes if seen.has(Atspi.StateType.FOCUSABLE)]
        nameless = [f"a {seen.role} without a name" for seen in focusable if not seen.name]
        return nameless + ([] if self.headings else ["a page without a heading"])


def program() -> Any:  # noqa: ANN401 - as above
    """Return the program, or None when it is not there."""
    desktop = Atspi.get_desktop(0)
    found = (desktop.get_child_at_index(at) for at in range(desktop.get_child_count()))
    return next((each for each in found if each is not None and each.get_name() == APPLICATION), None)


def frame() -> Any:  # noqa: ANN401 - as above
    """Return the program's window, or None while there is none."""
    of = program()
    windows = () if of is None else (of.get_child_at_index(at) for at in range(of.get_child_count()))
    return next((each for each in windows if each is not None and Seen(each).has(Atspi.StateType.SHOWING)), None)


def press(seen: Seen | None) -> str:
    """Do what a node offers first, and return what it is called."""
    if seen is None:
        raise Stuck("there is nothing to press")
    if not Atspi.Action.do_action(seen.node, 0):
        raise Stuck(f"could not press {seen.name!r}")
    return seen.name


def steady(do: Callable[[], Found]) -> Found:
    """Do something on a page that may be drawn anew meanwhile."""
    ends = time.monotonic() + PATIENCE
    while True:
        try:
            return do()
        except (GLib.Error, LookupError):  # a node went while it was looked at
            if time.monotonic() > ends:
                raise
            time.sleep(PAUSE)


def wait(until: Callable[[Screen], object]) -> Screen:
    """Look again and again, and listen, until something holds, and a second look reads the same.

    A page is looked at node by node. Read while another one comes, it is half of this and half of that.
    """
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        listen()
        try:
            first, screen = Screen(), Screen()
            if first.words == screen.words and until(screen):
                return screen
        except GLib.Error:  # a node went while it was looked at
            pass
        time.sleep(PAUSE)
    raise Stuck("nothing happened")


def listen() -> None:
    """Take in what was announced."""
    while GLib.MainContext.default().iteration(False):
        pass


def choose(screen: Screen, turn: int, card: list[str]) -> list[str]:
    """Choose and type what the page asks for, and return what was chosen, as it is called.

    Args:
        screen: The page.
        turn: Another one chooses otherwise.
        card: The parts of the code that were read out earlier.
    """
    numbered = [PLACED.sub("", seen.name) for seen in screen.of(*CHOICES) if PLACED.search(seen.name)]
    if numbered:  # put in order, from the last one up
        return [steady(partial(give_a_place, name)) for name in numbered[:-3:-1]]
    chosen: list[str] = []
    while len(chosen) < len(steady(lambda: groups(Screen()))):  # a choice may bring further questions
        chosen.append(steady(partial(pick, len(chosen), turn)))
        wait(partial(is_chosen, chosen[-1]))  # the page may be drawn anew for it
    return chosen + [type_into(box, screen.words, card) for box in Screen().of(*BOXES)]


def groups(screen: Screen) -> list[list[Seen]]:
    """Return the choices of each question on the page."""
    found: dict[tuple[int, ...], list[Seen]] = {}
    for seen in screen.of(*CHOICES):
        found.setdefault(seen.within, []).append(seen)
    return list(found.values())


def pick(at: int, turn: int) -> str:
    """Choose for one question of the page, which may look otherwise since the one before was answered."""
    choices = groups(Screen())[at]
    liked = [choice for choice in choices if choice.name.startswith(LIKED)]
    wanted = liked[0] if liked else choices[0 if choices[0].role == "check box" else turn % len(choices)]
    return wanted.name if wanted.has(Atspi.StateType.CHECKED) else press(wanted)


def give_a_place(name: str) -> str:
    """Give what is called so the next place; its name says the place afterwards."""
    screen = Screen()
    found = [seen for seen in screen.of(*CHOICES) if PLACED.sub("", seen.name) == name]
    if not found:
        raise LookupError(name, screen.names)
    if found[0].name.endswith(NO_PLACE):  # else it was given one, although the answer was lost
        press(found[0])
    wait(partial(has_a_place, name))
    return name


def has_a_place(name: str, screen: Screen) -> bool:
    """Tell whether what is called so has a place by now."""
    return any(PLACED.sub("", seen.name) == name and not seen.name.endswith(NO_PLACE) for seen in screen.of(*CHOICES))


def type_into(box: Seen, words: list[str], card: list[str]) -> str:
    """Type what a box asks for: a part of the code, or anything."""
    part = next((at for word, at in PARTS.items() if card and f"the {word} part" in " ".join(words)), None)
    typed = TYPED if part is None else card[part]
    Atspi.EditableText.set_text_contents(box.node, typed)
    return typed


def read_back(screen: Screen) -> list[str]:
    """Return what the tree says is chosen or typed now."""
    checked = [seen.name for seen in screen.of(*CHOICES) if seen.has(Atspi.StateType.CHECKED)]
    return checked + [Atspi.Text.get_text(box.node, 0, -1) for box in screen.of(*BOXES)]


def onward(screen: Screen) -> Seen | None:
    """Return the button that leads on, or None while there is none.

    It is the last one that does not lead elsewhere; where a PIN is asked, the first, and the last leads back.
    """
    usable = [
        seen
        for seen in screen.of("push button")
        if seen.name not in ALWAYS and not seen.name.startswith(NEVER) and seen.has(Atspi.StateType.ENABLED)
    ]
    if not usable:
        return None
    return usable[0] if screen.of("password text") else usable[-1]


def is_chosen(name: str, screen: Screen) -> bool:
    """Tell whether a choice is chosen by now."""
    return name in read_back(screen)


def reads_back(chosen: list[str], screen: Screen) -> bool:
    """Tell whether as much can be read back as was chosen."""
    return len(read_back(screen)) == len(chosen)


def is_another(words: list[str], screen: Screen) -> bool:
    """Tell whether this is another page, from which something leads on."""
    return screen.words != words and bool(screen.headings) and onward(screen) is not None


def hold(told: dict[str, Any]) -> None:
    """Go from page to page until the laptop has been given back."""
    card: list[str] = []
    screen = wait(lambda seen: seen.headings and onward(seen))
    for turn in range(MOST_PAGES):
        if "Locked" in screen.headings:
            raise Stuck("the screen was hidden, although somebody was there")
        if screen.of("password text"):
            Atspi.EditableText.set_text_contents(screen.of("password text")[0].node, PIN)
            press(onward(screen))
            wait(lambda _seen: program() is None)
            return
        card = [name.replace(", ", "") for name in screen.names if SPELLED.fullmatch(name)] or card
        chosen = choose(screen, turn, card)
        screen = wait(partial(reads_back, chosen))
        page = {"headings": screen.headings, "chosen": chosen, "read_back": read_back(screen)}
        page["unusable"], page_words = screen.unusable(), screen.words
        told["pages"].append(page)
        press(onward(screen))
        screen = wait(partial(is_another, page_words))
    raise Stuck("there is always another page")


def main() -> int:
    """Hold an interview and tell what happened; status 1 when there was no way on."""
    told: dict[str, Any] = {"pages": [], "announced": [], "stuck": ""}
    Atspi.init()
    listener = Atspi.EventListener.new(lambda event: told["announced"].append(str(event.any_data)))
    listener.register("object:announcement")
    try:
        hold(told)
    except (Stuck, GLib.Error, LookupError) as error:
        told["stuck"] = repr(error)
        told["last"] = steady(lambda: Screen().words)
        told["read_back"] = steady(lambda: read_back(Screen()))
    sys.stdout.write(json.dumps(told) + "\n")
    return 1 if told["stuck"] else 0


if __name__ == "__main__":
    sys.exit(main())
