"""The slopes of F forgotten.

says: slopes of F are missing
earns: 1/2
"""


def hunt_componentwise():
    first_component = "(x - y) * (x * y)"
    d_x = "G1_x + G2_x"
    return first_component, d_x
