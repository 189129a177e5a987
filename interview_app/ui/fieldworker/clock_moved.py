"""What is said of a clock that was set during an interview. Apart from `fitness`: this loads nothing of a study."""

from interview_app.base.errors import UserError


class ClockMoved(UserError):
    """The laptop's clock was set while the participant had the laptop."""

    code = "CLOCK-MOVED"
    happened = "The laptop’s clock was changed during the interview."
    safe = "Nothing was lost: the interview’s dates and times do not go by it."
    next_step = "Set the clock right before the next interview."
