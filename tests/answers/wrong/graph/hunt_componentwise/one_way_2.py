"""One way.

says: x moves the second component of G, too.
earns: 1/2
"""


def hunt_componentwise():
    first_component = "(x-y)*x*y"
    d_x = "F1_G1 * G1_x"
    return first_component, d_x
