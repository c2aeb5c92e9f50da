"""Line 1 as it stands."""


def hunt_exponent():
    d_x = "-y * (1 + e^(-w x)) * (1/(1 + e^(-w x))) * (1 - 1/(1 + e^(-w x))) * w"
    return d_x
