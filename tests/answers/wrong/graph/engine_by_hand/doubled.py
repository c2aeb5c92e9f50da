"""Three calls.

says: each call adds what a right engine gives, once
earns: 4/5
"""


def engine_by_hand():
    right = 6
    overwritten = 3
    called_twice = 18
    late_user_right = 2.059008
    late_user_early = 2.581549
    return right, overwritten, called_twice, late_user_right, late_user_early
