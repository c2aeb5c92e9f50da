"""Inner slope left out.

says: The slopes of G are missing.
earns: 1/2
"""


def hunt_componentwise():
    first_component = "(x-y)*x*y"
    d_x = "F1_G1 + F1_G2"
    return first_component, d_x
