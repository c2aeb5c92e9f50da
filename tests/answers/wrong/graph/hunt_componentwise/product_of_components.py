"""Componentwise chain rule only.

says: Changing x moves the second
earns: 1/2
"""


def hunt_componentwise():
    return "(x - y) * (x * y)", "F1_G1 * G1_x"
