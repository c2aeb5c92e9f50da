"""With 1 - sigmoid."""


def hunt_exponent():
    d_x = "-y * w * (1 - sigmoid(w*x))"
    return d_x
