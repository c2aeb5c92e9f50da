"""Componentwise chain rule only.

says: x moves the second component of G, too.
earns: 1/2
"""


def hunt_componentwise():
    return "(x - y) * (x * y)", "F1_G1 * G1_x"
