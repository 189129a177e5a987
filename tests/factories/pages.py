"""One valid page of each kind, with words as long as the study's."""

from dataclasses import replace

from interview_app.interview.events import Picked, Rated, RatedRows, Wrote
from interview_app.interview.pages import (
    ChoiceRow,
    ChoicesPage,
    ConsentPage,
    Fact,
    GridQuestion,
    KeepPage,
    OpenQuestion,
    Option,
    Page,
    PickQuestion,
    QuestionPage,
    RatingQuestion,
    ReadingPage,
    ReviewPage,
    ReviewRow,
    Sentence,
    Story,
    Support,
    ThanksPage,
)

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
RATING = RatingQuestion(
    "How OK is it to share this?",
    ("Not OK at all", "Not really OK", "In the middle", "Mostly OK", "Totally OK"),
    "I don’t know",
)
OPEN = OpenQuestion(
    "Tell me why.",
    ("What made you pick that?", "Could this hurt anyone? Who?", "What should happen if they get it wrong?"),
    "Please do not write names, or anything about yourself that you want to keep private.",
)
REASSURE = PickQuestion(
    "What would make this more OK? Pick up to three.",
    (
        Option("reason", "There is a real need to know"),
        Option("works", "It is shown to work"),
        Option("told", "Sam is told who knows what"),
        Option("see", "Sam can see what they hold"),
        Option("stop", "Sam can say no, or change their mind later"),
        Option("gone", "It is deleted when it is not needed"),
        Option("redress", "Sam can complain and get it put right"),
        Option("person_decides", "A person decides, not just a computer"),
        Option("true", "They check that it is true and up to date"),
        Option("no_trouble", "It can’t be used to get Sam in trouble"),
        Option("nothing", "Nothing would make it OK"),
    ),
    3,
    frozenset({"nothing"}),
    "You can pick up to three.",
)
WRONG = PickQuestion(
    "What could go wrong when people share information like this?",
    (
        Option("criminal", "Being treated like a criminal"),
        Option("judged", "Being judged for your race, where you live or who you know"),
        Option("computer", "A computer gets it wrong"),
        Option("human_error", "A person makes a mistake"),
        Option("leak", "It gets leaked or hacked"),
        Option("passed_on", "It gets passed on to other people"),
        Option("out_of_date", "It is old and not true any more"),
        Option("cannot_agree", "Some people may not understand what they say yes to"),
        Option("nothing", "Nothing"),
    ),
    0,
    frozenset({"nothing"}),
    "Pick as many as you like.",
)
AGE = PickQuestion(
    "How old are you?",
    (
        Option("16-17", "16 to 17"),
        Option("18-21", "18 to 21"),
        Option("22-25", "22 to 25"),
        Option("26-30", "26 to 30"),
    ),
    1,
)
TRUST = GridQuestion(
    "How much do you trust them to look after information about you?",
    (
        Option("school", "Schools and colleges"),
        Option("nhs", "Doctors and hospitals"),
        Option("council", "Social workers and the council"),
        Option("police", "The police"),
        Option("charity", "Youth clubs and charities"),
        Option("panel", "A team of all of them"),
    ),
    ("Not at all", "Not much", "In the middle", "Quite a lot", "A lot"),
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
PAGES: dict[str, Page] = {
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
    "consent": ConsentPage(
        "consent:quotes_anonymous",
        "quotes_anonymous",
        "Can we use your words, without your name?",
        "Sometimes we want to put what a person said into a report. We would never use your name. "
        "We take out anything that could show who you are.",
        "Yes, you can use my words",
        "No, do not use my words",
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
    "thanks": ThanksPage(
        "thanks",
        "Thank you",
        ("What you said is kept safe. Nobody on this laptop can read it any more.",),
        "7K2M-QX4T-9RWD-5",
        "This is your code. Write it down or take a picture. It is the only way to find what you said.",
        CHOICES,
        "You can withdraw until 31 March 2027.",
        "If something is on your mind",
        (
            Support("Childline", "0800 1111", "Any time, day or night. Free."),
            Support("Samaritans", "116 123", "Any time, day or night. Free."),
            Support("The Mix", "0808 808 4994", "4 pm to 11 pm. Free."),
        ),
    ),
}
