"""Dag of the sample class."""


def hunt_linear_output():
    line_1 = "v"
    line_2 = "1 * a"
    return line_1, line_2
