"""All digits."""


def engine_by_hand():
    right = 6
    overwritten = 3
    called_twice = 12
    late_user_right = 2.0590081
    late_user_early = 2.5815495
    return right, overwritten, called_twice, late_user_right, late_user_early
