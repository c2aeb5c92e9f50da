"""The two lines exchanged.

says: line_1 and line_2 are
"""


def hunt_linear_output():
    return "a", "v"
