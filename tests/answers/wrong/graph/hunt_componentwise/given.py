"""By components.

says: first_component: Multiplied by x your answer would be right: where did
earns: 1/2
"""


def hunt_componentwise():
    first_component = "(x - y) * y"
    d_x = "F1_G1*G1_x+F1_G2*G2_x"
    return first_component, d_x
