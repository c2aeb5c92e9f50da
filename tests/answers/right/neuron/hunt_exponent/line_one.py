"""Line 1 typed."""


def hunt_exponent():
    d_x = "-y * (1 + exp(-w*x)) * 1/(1 + exp(-w*x)) * (1 - 1/(1 + exp(-w*x))) * w"
    return d_x
