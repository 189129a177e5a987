"""One valid page of each kind, with words as long as the study's."""

from dataclasses import replace

from interview_app.interview.events import Picked, Ranked, Rated, RatedRows, Sorted, Wrote
from interview_app.interview.pages import (
    AidsPage,
    BreathPage,
    ChoiceRow,
    ChoicesPage,
    CodeBackPage,
    ConsentPage,
    Contact,
    Fact,
    HandOverPage,
    KeepPage,
    Page,
    QuestionPage,
    ReadingPage,
    ReviewPage,
    ReviewRow,
    Sentence,
    Sheet,
    SignPage,
    SignWay,
    Story,
    Support,
    TeachBackPage,
    ThanksPage,
    TogetherPage,
)
from tests.factories.asked import AGE, OPEN, RANKING, RATING, REASONS, REASSURE, SORTING, TRUST, WRONG

STORY = Story(
    title="Sam’s story",
    sentences=(
        Sentence("The police stopped and searched Sam. They found nothing."),
        Sentence("The police know this."),
        Sentence("They want to tell a team of police, teachers, doctors and social workers."),
        Sentence("It is so a computer can work out how likely Sam is to get into trouble."),
        Sentence("They want to do this for everyone who lives near Sam."),
        Sentence("Sam will not be told."),
        Sentence("No one knows yet if this stops violence."),
    ),
    facts=(Fact("What", "stop and search"), Fact("From", "the police"), Fact("To", "a team")),
)
DRAWING = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">'
    b'<rect x="4" y="4" width="20" height="40" fill="currentColor"/></svg>'
)
"""A level's drawing whose leading half is filled, so that a mirrored one shows."""
WHAT_IF = Story(
    title="Sam’s story",
    lead="Now one thing is different.",
    sentences=(*STORY.sentences[:5], Sentence("Sam can see what they share and get mistakes fixed.", changed=True)),
    facts=STORY.facts,
)
PICTURED = replace(STORY, sentences=tuple(replace(told, picture=DRAWING) for told in STORY.sentences))
PICTURED_WHAT_IF = replace(WHAT_IF, sentences=tuple(replace(told, picture=DRAWING) for told in WHAT_IF.sentences))
SAID_BACK = TeachBackPage(
    step="teach:stop_any_time",
    prompt="stop_any_time",
    question="In your own words: what happens if you want to stop?",
    lead="This is not a test. It shows me where I was not clear.",
    beside="For the person beside you",
    listen="What I listen for:",
    listen_for=("They can stop at any time.", "They choose: what they said is kept, or it is deleted."),
    again=("You can stop at any time. You don’t have to say why.", "Nothing bad happens if you stop."),
    outcomes=(
        ("own_words", "In your own words"),
        ("after_explaining", "After I explained it again"),
        ("not_yet", "Not yet"),
    ),
)
CHOICES = (
    ChoiceRow("take_part", "Do you want to take part?", "given", "Yes, I want to take part.", required=True),
    ChoiceRow(
        "safeguarding_understood",
        "Do you understand when we cannot keep things private?",
        "given",
        "Yes, I understand when you cannot keep things private.",
        required=True,
    ),
    ChoiceRow(
        "quotes_anonymous",
        "Can we use your words, without your name?",
        "refused",
        "No, do not use my words in a report.",
        required=False,
    ),
    ChoiceRow(
        "keep_for_reuse",
        "Can other researchers learn from your answers?",
        "not_answered",
        "I did not answer this. It counts as a no.",
        required=False,
    ),
)
SUPPORT = (
    Support("Childline", "0800 1111", "Any time, day or night. Free."),
    Support("Samaritans", "116 123", "Any time, day or night. Free."),
    Support("The Mix", "0808 808 4994", "4 pm to 11 pm. Free."),
)
PAGES: dict[str, Page] = {
    "hand_over": HandOverPage("hand_over"),
    "aids": AidsPage("aids", ("en-GB", "en-GB-x-easy", "pl", "ar"), "en-GB"),
    "reading": ReadingPage(
        "read:limits",
        "When I cannot keep it private",
        (
            "Almost everything you say stays private.",
            "There are three times when I would have to tell somebody. I would try to talk to you first.",
        ),
        (
            "If you or somebody else is in danger of being badly hurt.",
            "If a child is being harmed, or is at risk of harm, now.",
            "If you tell me about a plan to hurt people.",
        ),
    ),
    "who_sees": ReadingPage(
        "read:who",
        "Who sees it",
        ("Your answers are locked on this laptop as soon as you give them.", "The list shows who can see what."),
        (
            "Me: what is on the screen, until it is sealed. You can turn the screen away.",
            "The research team: all your answers, without your name.",
            "Your school, your family, the police: nothing, apart from the limits you read about.",
        ),
        diagram=True,
        sheet=Sheet("The full sheet", ("This sheet says more than the pages.", "You can read all of it, or none.")),
    ),
    "teach_back": SAID_BACK,
    "teach_back_again": replace(SAID_BACK, outcome="after_explaining", explained=True),
    "together": TogetherPage(
        "understanding",
        "Let’s take a moment together",
        ("I want to be sure that I explained this well.", "Please pass me the laptop."),
    ),
    "assent": ConsentPage(
        "assent:take_part",
        "assent:take_part",
        "Do you want to take part?",
        "You can say yes now and still stop later.",
        "Yes, I want to take part",
        "No, I do not want to take part",
        who="The young person",
    ),
    "consent": ConsentPage(
        "consent:quotes_anonymous",
        "quotes_anonymous",
        "Can we use your words, without your name?",
        "Sometimes we want to put what a person said into a report. We would never use your name. "
        "We take out anything that could show who you are.",
        "Yes, you can use my words",
        "No, do not use my words",
    ),
    "sign": SignPage(
        "sign:participant",
        "participant",
        "Say yes in your own way",
        "Pick the way that suits you. They all count the same.",
        (
            SignWay("traced", "Sign on the screen", "Draw with a finger, a pen or the mouse. Any mark is fine."),
            SignWay("spoken", "Say it aloud", "Say these words aloud, or say it your own way."),
            SignWay("paper", "Sign on paper", "Sign the paper form. Then type the number that is printed on it."),
        ),
        "I know what this is about. I want to take part.",
        "Number on the form",
        "Who saw or heard you do it?",
        (("present", "The person with me today"), ("independent", "Someone who is not part of the study")),
        "Did someone help you today?",
        "Pick all that fit. If no one helped, pick none.",
        (
            ("interpreter", "They put it in my language"),
            ("reader", "They read it to me"),
            ("support", "They came along"),
        ),
    ),
    "choices": ChoicesPage(
        "choices",
        "Check my choices",
        "This is what we will keep. You can change any of it.",
        CHOICES,
        "Confirm my choices",
    ),
    "blocked": ChoicesPage(
        "choices",
        "Check my choices",
        "This is what we will keep. You can change any of it.",
        CHOICES,
        "Finish here",
        "You said no to something that we need a yes for. That is fine. We will stop here.",
    ),
    "practice": QuestionPage(
        "practice:ok",
        RATING,
        Story("Sam’s story", (Sentence("Sam has a nut allergy."), Sentence("Sam’s doctor knows this."))),
        None,
        practice=True,
    ),
    "rating": QuestionPage("v1:ok", RATING, STORY, Rated(4)),
    "what_if": QuestionPage("whatif1:ok", RATING, WHAT_IF),
    "pictured": QuestionPage("v1:ok", RATING, PICTURED, Rated(4)),
    "pictured_what_if": QuestionPage("whatif1:ok", RATING, PICTURED_WHAT_IF),
    "open": QuestionPage("v1:why", OPEN, STORY, Wrote("They should ask Sam first. It is Sam’s life.")),
    "why": QuestionPage("v1:why", REASONS, STORY),
    "why_picked": QuestionPage("v1:why", REASONS, PICTURED, Wrote("", ("safe", "asked"), "picked")),
    "why_said": QuestionPage("v1:why", REASONS, STORY, Wrote("They should ask Sam.", ("safe",), "fieldworker-note")),
    "turned": QuestionPage("v1:ok", replace(RATING, highest_first=True), STORY, Rated(4)),
    "rank": QuestionPage("end:most", RANKING, None, Ranked(("few", "asked"))),
    "sort": QuestionPage("end:sort", SORTING, None, Sorted({"hospital": "always", "insurer": "never"})),
    "breath": BreathPage(
        "breath3",
        "Take a moment",
        ("Have a drink of water. Stretch your arms and legs.", "Carry on when you like. You can also stop here."),
        "You have read 3 of 7 stories.",
    ),
    "pick": QuestionPage("v1:reassure", REASSURE, STORY, Picked(("told", "see"))),
    "pick_alone": QuestionPage("end:wrong", WRONG, None, Picked(("criminal", "leak"))),
    "pick_one": QuestionPage("about:age_band", AGE),
    "grid": QuestionPage("end:trust", TRUST, None, RatedRows({"school": 3, "police": 1})),
    "review": ReviewPage(
        "review",
        "Check your answers",
        "This is everything that we have kept. You can change any of it, or take it out.",
        (
            ReviewRow("v1:ok", "How OK is it to share this?", "Mostly OK", "Story 1: stop and search, to a team"),
            ReviewRow("v1:why", "Tell me why.", "They should ask Sam first. It is Sam’s life.", "Story 1"),
            ReviewRow("v2:ok", "How OK is it to share this?", "You skipped this.", "Story 2: hospital, to the police"),
            ReviewRow("v2:why", "Tell me why.", "You took this out.", "Story 2", taken_out=True),
        ),
    ),
    "keep": KeepPage(
        "keep",
        "Do you want to keep what you said?",
        ("You have finished. Thank you.", "If you keep it, the research team can read it. Your name is not on it."),
        "Keep what I said",
        "Delete all of it",
    ),
    "card": ThanksPage(
        "thanks",
        "Thank you",
        ("What you said is kept safe. Nobody on this laptop can read it any more.",),
        "7K2M-QX4T-9RWD-5",
        "This is your code. Write it down or take a picture. It is the only way to find what you said.",
        CHOICES,
        "You can withdraw until 31 March 2027.",
        "If something is on your mind",
        SUPPORT,
    ),
    "code_back": CodeBackPage("code_back", 2, 3),
    "thanks": ThanksPage(
        "thanks",
        "Thank you",
        ("What you said is kept safe. Nobody on this laptop can read it any more.",),
        "",
        "",
        CHOICES,
        "",
        "If something is on your mind",
        SUPPORT,
        (
            Contact("If you have a question", Support("The research team", "020 7946 0000")),
            Contact("If you are not happy with us", Support("Information Commissioner", "0303 123 1113")),
        ),
        "We rang these numbers on 22 November 2026.",
    ),
}
