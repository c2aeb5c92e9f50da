"""The share that comes too late.

says: comes too late
earns: 4/5
"""


def engine_by_hand():
    right = 6
    overwritten = 3
    called_twice = 12
    late_user_right = 2.059008
    late_user_early = -0.522541
    return right, overwritten, called_twice, late_user_right, late_user_early
