"""Other order."""


def hunt_componentwise():
    first_component = "(x - y) * (x * y)"
    d_x = "G2_x F1_G2 + G1_x F1_G1"
    return first_component, d_x
