"""The two late users exchanged.

says: s is used twice
earns: 3/5
"""


def engine_by_hand():
    right = 6
    overwritten = 3
    called_twice = 12
    late_user_right = 2.581549
    late_user_early = 2.059008
    return right, overwritten, called_twice, late_user_right, late_user_early
