"""Floats."""


def engine_by_hand():
    right = 6.0
    overwritten = 3
    called_twice = 12.0
    late_user_right = 2.059008
    late_user_early = 2.581549
    return right, overwritten, called_twice, late_user_right, late_user_early
