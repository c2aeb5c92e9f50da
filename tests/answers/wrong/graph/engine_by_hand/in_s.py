"""The slope in s.

says: late_user_right: that is the slope in s; go on to a.
earns: 4/5
"""


def engine_by_hand():
    right = 6
    overwritten = 3
    called_twice = 12
    late_user_right = 0.791926
    late_user_early = 2.581549
    return right, overwritten, called_twice, late_user_right, late_user_early
