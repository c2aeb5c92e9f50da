"""The name of what is asked in front, as in a book."""


def hunt_distance():
    return r"d = \frac{\left|b\right|}{\sqrt{w_1^2 + w_2^2}}"
