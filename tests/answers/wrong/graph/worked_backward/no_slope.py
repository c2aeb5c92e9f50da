"""A2: the slope of the sigmoid forgotten.

says: slope of the sigmoid is missing
earns: 3/4
"""


def worked_backward():
    output_unit = (-28.82887952, -15.19408553, -15.07012525, -15.02049279)
    hidden_1 = (-0.5765775904, -0.7754331255, -1.372012217)
    hidden_2 = (-0.2157657397, -0.2901857637, -0.5133980307)
    hidden_3 = (-0.2877685150, -0.3869481277, -0.6847906487)
    return output_unit, hidden_1, hidden_2, hidden_3
