"""y - x."""


def hunt_componentwise():
    first_component = "-x * y * (y - x)"
    d_x = "F1_G2 * G2_x + F1_G1 * G1_x"
    return first_component, d_x
