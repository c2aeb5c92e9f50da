"""Only the way through the second.

says: way through G1 is missing
earns: 1/2
"""


def hunt_componentwise():
    first_component = "(x - y) * (x * y)"
    d_x = "F1_G2 * G2_x"
    return first_component, d_x
