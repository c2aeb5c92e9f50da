"""With np. in front."""


def hunt_distance():
    distance = "np.abs(b) / np.sqrt(w1*w1 + w2*w2)"
    return distance
