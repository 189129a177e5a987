"""Why something in the inbox is refused that is whole, and sealed to this centre. Bundles: `bundle/refusals.py`."""

from interview_app.base.errors import UserError


class InterviewConflict(UserError):
    """An interview arrived again with other content; it is reported, and never raised out of the inbox."""

    code = "INTERVIEW-CONFLICT"
    happened = "An interview with this number is in the archive already, and says something else."
    safe = "The one in the archive is unchanged, and the laptop keeps its copy."
    next_step = "Keep the file, and ask the fieldworker how it came about before anybody decides which one counts."


class InterviewMisnamed(UserError):
    """A sealed file holds another interview than its name says."""

    code = "INTERVIEW-MISNAMED"
    happened = "A file in this bundle holds another interview than its name says."
    safe = "It was kept out, and the laptop keeps its copy."
    next_step = "Ask for the bundle again; if it happens again, tell whoever looks after the program."


class PracticeInterview(UserError):
    """A practice interview arrived where real ones are kept."""

    code = "INTERVIEW-PRACTICE"
    happened = "This is a practice interview, and this centre is for real ones."
    safe = "It was kept out of the archive, so it is never counted."
    next_step = "Delete it. If a real participant gave these answers, ask the fieldworker how the laptop was set up."


class ConcernsForTheLead(UserError):
    """Concern records arrived where interviews are taken in."""

    code = "BUNDLE-OF-CONCERNS"
    happened = "This file holds what fieldworkers are worried about, and no interviews."
    safe = "Nothing was taken in. Only the safeguarding lead can open it."
    next_step = "Give the file to the safeguarding lead today: it may not be able to wait."


class InterviewOfAnotherStudy(UserError):
    """An interview of another study than this centre's."""

    code = "INTERVIEW-STUDY"
    happened = "This interview was held for another study than the one of this centre."
    safe = "It was kept out of the archive, and the laptop keeps its copy."
    next_step = "Ask the fieldworker which study the laptop is for, and take the bundle in at that study's centre."
