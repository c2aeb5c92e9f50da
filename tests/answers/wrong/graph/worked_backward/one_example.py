"""The first example alone.

says: first example alone
earns: 3/4
"""


def worked_backward():
    output_unit = (-7.943250909, -4.150228060, -4.130405799, -4.110575612)
    hidden_1 = (-0.1437174993, -0.1932813018, -0.3419527579)
    hidden_2 = (-0.2157657397, -0.2901857637, -0.5133980307)
    hidden_3 = (-0.2877685150, -0.3869481277, -0.6847906487)
    return output_unit, hidden_1, hidden_2, hidden_3
