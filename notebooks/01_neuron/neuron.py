# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # One neuron
#
# In this notebook you build one artificial neuron from nothing but NumPy, derive its gradient with pencil and paper, and train it on real data.
#
# **You will** compute a neuron for many examples at once, read its weights as a direction, turn its output into a probability, measure its errors, and walk downhill on them. On the way you build the instrument that checks derivatives, which the later notebooks need.
#
# **You need** derivatives with the chain rule, and a little NumPy (`@`, `sum`, `shape`).
#
# **It takes** about 90 minutes, best in two sittings: programs of one to eight lines, marked ●, and short questions for the pencil, marked ○.

# %% setup=true
from collections.abc import Callable

import numpy as np

from grader.student import check, data, figures

Array = np.ndarray

# %% [markdown]
# ## How an exercise works
#
# Each one has a cell with a gap (`# YOUR CODE HERE`): write your lines there, in place of `raise NotImplementedError`. If a `return` line follows already, give its names their values. Below stand a cell to try things out, which never counts, and a check, which judges your answer at a few points and says in one sentence what it found. Run both as often as you like.
#
# Typed answers are text in Python's notation, such as `"2 * s - exp(-z)"`, without `np.`. They may use `exp`, `log` (the natural one), `sqrt` and `abs`. You may write `s**2` or `s^2`, and `2 s` for `2 * s`; any equal form counts.
#
# Stuck? The hints, folded away, cost nothing.

# %% [markdown]
# ## 1. A weighted sum
#
# A neuron gets $d$ numbers $x_1, \dots, x_d$, the *features* of one example. It multiplies each with a *weight* of its own, adds everything up, and adds one more number, the *bias* $b$:
#
# $$z = w_1 x_1 + w_2 x_2 + \dots + w_d x_d + b$$
#
# The result $z$ is called the *pre-activation*. In the picture every wire carries one weight, and the sum happens in the circle. What comes after the circle is the matter of section 3.

# %% [markdown] lecture=7
# **Show** the neuron with its real numbers; then the batch as one product, row by row on the board.
#
# **Ask** "What is z at (2, -1)?" Take the first two different answers and write both down.
#
# **Wait for** half a minute with pencils; the minus of the second feature is where people slip.
#
# **Leave for home:** 1.3; say only that the bias can be a weight.

# %%
figures.neuron(x=[1.0, 1.0], w=[0.2, 0.3], b=0.1)

# %% [markdown]
# ### 1.1 Once by hand ○ · 2 min · 2 points
#
# Before a program does it for thousands of examples, do it for two. Take $b = 0.1$, $w_1 = 0.2$ and $w_2 = 0.3$, as in the picture. What is $z$ at $x = (1, 1)$ (the picture tells; follow its wires), and what is it at $x = (2, -1)$?
#
# **Form of the answer:** two numbers.
#
# <details><summary>Hint 1</summary>The first sum is 0.1 + 0.2 · 1 + 0.3 · 1.</details>
# <details><summary>Hint 2</summary>In the second sum the weight 0.3 meets a negative feature.</details>

# %% exercise="weighted_sum_by_hand" covers="S2.AN.1"

# %% check="weighted_sum_by_hand" points=2

# %% [markdown]
# **What you should have noticed:** at $(1, 1)$ the features do nothing but let the weights through, so adding up weights and bias gives the same number. A single convenient example can hide a mistake; the second one cannot.

# %% [markdown]
# ### 1.2 A whole batch ● · 3 min · 3 points
#
# Data come as a table: one row for each of $n$ examples, one column for each of $d$ features. We call it $X$. A neuron should answer for all rows at once, without a loop:
#
# $$z_i = \sum_{j=1}^{d} X_{ij}\, w_j + b$$
#
# | array | shape | holds |
# |---|---|---|
# | `X` | (n, d) | one example a row |
# | `w` | (d,) | one weight for each feature |
# | `b` | () | one bias for all examples |
# | result `z` | (n,) | one sum for each example |
#
# <details><summary>Hint 1</summary>The sum over j joins the columns of X with the entries of w. Which NumPy operator does exactly this?</details>
# <details><summary>Hint 2</summary>A matrix of shape (n, d) times a vector of shape (d,) has shape (n,).</details>
# <details><summary>Hint 3</summary>The bias is one number; NumPy adds a number to every entry of an array.</details>

# %% exercise="pre_activation" shown="return" covers="S2.AN.1 S2.AN.2"

# %%
# Try it: three examples with two features. The first row is the one from 1.1.
three = np.array([[1.0, 1.0], [2.0, -1.0], [0.0, 0.0]])
pre_activation(three, np.array([0.2, 0.3]), 0.1)

# %% check="pre_activation" points=3

# %% [markdown]
# **What you should have noticed:** the example with features $(0, 0)$ gives the bare bias. And ask Python for `0.1 + 0.2 + 0.3`: it answers 0.6000000000000001. Computers round, so numbers are compared with a tolerance here, never with `==`.

# %% [markdown]
# ### 1.3 The bias is a weight, too ● · 2 min · 2 points
#
# Some books have no $b$. They put a constant 1 in front of every example and call the bias $w_0$. Then $z = w_0 \cdot 1 + w_1 x_1 + \dots + w_d x_d$ is a single product, and both forms give the same number. Write the function that puts the ones in front.
#
# | array | shape | holds |
# |---|---|---|
# | `X` | (n, d) | features |
# | result | (n, 1 + d) | a first column of ones, then the features |
#
# <details><summary>Hint 1</summary>np.ones makes a vector of ones; len(X) is the number of rows.</details>
# <details><summary>Hint 2</summary>np.column_stack takes a list of vectors and matrices and puts them side by side.</details>

# %% exercise="augment" covers="S2.AN.5"

# %%
# Try it: both forms of the same neuron.
(
    augment(three) @ np.array([0.1, 0.2, 0.3]),
    pre_activation(three, np.array([0.2, 0.3]), 0.1),
)

# %% check="augment" points=2

# %% [markdown]
# **What you should have noticed:** the two results agree, entry by entry. In this course the bias stays apart, because it will turn out that it is treated differently from the weights in more than one place.

# %% [markdown]
# ## 2. A line in the plane
#
# With two features, the examples are points in a plane, and $z$ is a number at every place of it. On one side of a line $z$ is positive, on the other negative, and on the line itself it is zero. This line is the *decision boundary*. A neuron that answers by the sign of $z$ is a *linear discriminant*.
#
# The picture shows iris flowers: two species, each flower a point. The arrow is the vector $w = (w_1, w_2)$. It is perpendicular to the line and points to the side where $z > 0$: $w$ is the *normal* of the boundary.

# %% [markdown] lecture=11
# **Show** the iris line with its normal; walk along it and away from it with your finger while you do the two-line proof. Then the nine panels.
#
# **Ask** "Double all three numbers. What moves?" Let them vote with hands before anybody explains.
#
# **Wait for** the vote; then 2.1 on paper, two minutes. Collect a wrong unit normal, and let the room test its length.
#
# **Leave for home:** 2.2 as a program, and 2.4.

# %%
petals, species, names = data.iris_two_features()
figures.decision_line(petals, species, np.array([1.2, 2.0]), -4.6, names)

# %% [markdown]
# The bias moves the line, and the weights turn it. In the grid below the bias changes from column to column and the direction of $w$ from row to row. Before you look closely: if all of $w_1, w_2, b$ are doubled, what happens to the line?

# %%
figures.boundary_explorer()

# %% [markdown]
# Why is $w$ perpendicular to the line? Walk from one point of the line to another. The features change by some step $v$, and $z$ by $w_1 v_1 + w_2 v_2$. But $z$ is zero at both ends, so this sum is zero, and that is what perpendicular means.
#
# Now leave the line at a right angle, by the length $r$. The step is $r$ times a vector of length 1 in the direction of $w$, that is $r\, w / \lVert w \rVert$ with the length $\lVert w \rVert = \sqrt{w_1^2 + w_2^2}$. On this way $z$ grows from 0 to
#
# $$w_1 \frac{r\, w_1}{\lVert w \rVert} + w_2 \frac{r\, w_2}{\lVert w \rVert} = r\, \lVert w \rVert, \qquad \text{so}\quad r = \frac{z}{\lVert w \rVert}.$$

# %% [markdown]
# ### 2.1 One line by hand ○ · 3 min · 3 points
#
# Take the line $1 + 2 x_1 + 3 x_2 = 0$. Write down its normal vector, then the *unit* normal (the same direction, length 1), then the distance of the origin from the line. Divided by its length, a vector keeps its direction and has length 1.
#
# **Form of the answer:** two pairs of numbers and one number, to six digits.
#
# <details><summary>Hint 1</summary>The normal holds the factors of x1 and x2. The 1 in front is the bias and no part of it.</details>
# <details><summary>Hint 2</summary>The length of the normal is the square root of 4 + 9. Python computes it: np.sqrt(13).</details>
# <details><summary>Hint 3</summary>What is z at the origin, where both features are zero? Divide it by the length.</details>

# %% exercise="line_by_hand" covers="S2.AN.4a S2.AN.4b S2.AN.4c"

# %% check="line_by_hand" points=3

# %% [markdown]
# **What you should have noticed:** a unit normal can be tested at once, its two squares must add up to 1. And the distance of the origin does not contain the unit normal at all, so a right distance says nothing about a right normal.

# %% [markdown]
# ### 2.2 The signed distance ● · 3 min · 4 points
#
# Doubling $w$ and $b$ doubles every $z$ but moves no point and no line. So $z$ itself is no distance. Divided by the length of the normal it becomes one, with any number of features:
#
# $$\text{distance}_i = \frac{z_i}{\lVert w \rVert}, \qquad \lVert w \rVert = \sqrt{w_1^2 + \dots + w_d^2}$$
#
# It keeps the sign of $z$: negative on the negative side.
#
# | array | shape | holds |
# |---|---|---|
# | `X` | (n, d) | points |
# | `w` | (d,) | normal of the boundary |
# | `b` | () | bias |
# | result | (n,) | one signed distance for each point |
#
# <details><summary>Hint 1</summary>The numerator is the function you have written in 1.2.</details>
# <details><summary>Hint 2</summary>np.linalg.norm(w) is the length of w. The bias has no part in it.</details>

# %% exercise="signed_distance" covers="S2.AN.3a S2.AN.3b"

# %%
# Try it: the origin and the point (1, 1), seen from the line of 2.1.
places = np.array([[0.0, 0.0], [1.0, 1.0]])
signed_distance(places, np.array([2.0, 3.0]), 1.0)

# %% check="signed_distance" points=4

# %% [markdown]
# **What you should have noticed:** the first number is your answer from 2.1. Doubling the weights and the bias changes nothing here; try it.

# %% [markdown]
# ### 2.3 Bug hunt: how far is the origin? ○ · 2 min · 2 points
#
# From a homework, as it was handed in:
#
# > The boundary is $b + w_1 x_1 + w_2 x_2 = 0$. Here $(w_1, w_2)$ is the normal vector, and $b$ is the bias term and the distance from the decision boundary to the origin.
#
# The first half is right. Write the true distance of the origin, never negative, in terms of `w1`, `w2` and `b`. For the root type `sqrt(...)`, for the size of a number without its sign `abs(...)`.
#
# **Form of the answer:** one expression, as text.
#
# <details><summary>Hint 1</summary>Put x = (0, 0) into the formula of 2.2.</details>
# <details><summary>Hint 2</summary>For which lengths of the normal would the homework be right?</details>

# %% exercise="hunt_distance" covers="S2.AN.3a"

# %% check="hunt_distance" points=2

# %% [markdown]
# **What you should have noticed:** $b$ is a threshold. It is a distance only when the normal has length 1.

# %% [markdown]
# ### 2.4 In your own words ○ · 2 min · 2 points
#
# A friend looks at a trained neuron with two features and asks: what does the *sign* of $z$ tell me, what is special where $z = 0$, and which of the three numbers $w_1, w_2, b$ say how the boundary lies and which says where? Answer in three or four sentences. A person reads this one.

# %% [markdown] written="discriminant_words" points=2 covers="S2.AN.2 S2.AN.3a S2.AN.3b"

# %% [markdown]
# ## 3. From a sum to an answer
#
# The sum $z$ can be any number. An *activation function* turns it into the neuron's answer. The oldest one is the *step*: 1 if $z \ge 0$, else 0. The *sigmoid* is its smooth relative,
#
# $$\sigma(z) = \frac{1}{1 + e^{-z}},$$
#
# and *tanh* and *ReLU* are two others that you will meet in notebook 3. The picture shows all four and, below each, its slope. Look at the slope of the step before you read on.

# %% [markdown] lecture=11
# **Show** the four activations and, below each, its slope. Derive 3.3 on the board, up to the second fraction and no further.
#
# **Ask** "What is the second fraction, in s?" Then show the homework of 3.5 and ask which line is wrong.
#
# **Wait for** a minute for 3.5, in pairs. Do not point at line 2: let somebody put N = 2 into every line.
#
# **Leave for home:** 3.1, 3.2 and 3.4.

# %%
figures.activations()

# %% [markdown]
# The slope of the step is zero wherever it exists. Shift the weights a little, and the answer does not change at all: nothing tells us in which direction to improve. The sigmoid gives an answer between 0 and 1 that changes a little when the weights change a little. That is all we need, and section 8 lives on it.

# %% [markdown]
# ### 3.1 The step ● · 2 min · 2 points
#
# Write it for arrays of any shape. At $z = 0$ exactly, there must be one answer and not two: here it is 1.
#
# | array | shape | holds |
# |---|---|---|
# | `z` | any | pre-activations |
# | result | the same | 1.0 where `z >= 0`, else 0.0 |
#
# <details><summary>Hint 1</summary>np.where(condition, a, b) takes a where the condition holds and b elsewhere.</details>

# %% exercise="step" covers="S2.AN.6a"

# %%
# Try it on both sides of zero, and at zero.
step(np.array([-2.0, 0.0, 0.00001]))

# %% check="step" points=2

# %% [markdown]
# **What you should have noticed:** a pre-activation of 0.00001 is already a full 1. The sigmoid of the same number is 0.5000025, which says much better how sure one can be.

# %% [markdown]
# ### 3.2 The sigmoid ● · 5 min · 5 points
#
# Typed as it stands, $1/(1 + e^{-z})$ breaks for large negative $z$: $e^{1000}$ is beyond the largest number a computer holds. Multiply numerator and denominator by $e^{z}$ and you get $e^{z}/(1 + e^{z})$, which breaks on the other side. Both are right where they work, so use the one in which the exponent is never positive.
#
# | array | shape | holds |
# |---|---|---|
# | `z` | any | pre-activations, possibly huge |
# | result | the same | numbers from 0 to 1 |
#
# <details><summary>Hint 1</summary>np.exp and np.abs work entry by entry. The exponent is never positive in exp(-abs(z)); call this number e.</details>
# <details><summary>Hint 2</summary>For z ≥ 0 the answer is 1 / (1 + e). What is it for z &lt; 0, written with the same e?</details>
# <details><summary>Hint 3</summary>Both have the denominator 1 + e. np.where chooses the numerator.</details>

# %% exercise="sigmoid" covers="S0.A.5 S2.AN.6b S2.AN.6c"

# %%
# Try it: moderate numbers, then huge ones. No warning should appear.
some, huge = np.array([-2.0, 0.0, 2.0]), np.array([-1000.0, 1000.0])
sigmoid(some), sigmoid(huge)

# %% check="sigmoid" points=5

# %% [markdown]
# **What you should have noticed:** $\sigma(-z) = 1 - \sigma(z)$. If your first version was the formula as it stands, its numbers were right all the same, because 1 divided by infinity is 0; only a warning gave it away. Its other form divides infinity by infinity, which is no number at all, and this costs a quarter of the points.

# %% [markdown]
# ### 3.3 Its slope, with the pencil ○ · 4 min · 3 points
#
# Write $s = \sigma(z) = (1 + e^{-z})^{-1}$. The chain rule gives
#
# $$\frac{ds}{dz} = -(1 + e^{-z})^{-2} \cdot \left(-e^{-z}\right) = \frac{1}{1 + e^{-z}} \cdot \frac{e^{-z}}{1 + e^{-z}}$$
#
# The first factor is $s$. Write the second one with $s$, too, and you have a formula that contains neither $z$ nor an exponential.
#
# **Form of the answer:** one expression in `s`, as text.
#
# <details><summary>Hint 1</summary>The two fractions 1/(1 + e) and e/(1 + e) have the same denominator. What do they add up to?</details>
# <details><summary>Hint 2</summary>The slope is largest in the middle, at s = 1/2, where it is 1/4. Test your formula there.</details>

# %% exercise="sigmoid_slope" covers="S1.10 S2.AN.8a S3.5a"

# %% check="sigmoid_slope" points=3

# %% [markdown]
# **What you should have noticed:** who knows the value of the sigmoid knows its slope without another exponential. This is why programs keep the values that they have computed, and take slopes from them later.

# %% [markdown]
# ### 3.4 Its slope, as a program ● · 2 min · 3 points
#
# Now the function of the pre-activation: it gets $z$ and not $s$.
#
# | array | shape | holds |
# |---|---|---|
# | `z` | any | pre-activations, possibly huge |
# | result | the same | slope of the sigmoid at each of them |
#
# <details><summary>Hint 1</summary>Your formula of 3.3 wants s. You have z. One call leads from one to the other.</details>
# <details><summary>Hint 2</summary>The slope is positive everywhere. If yours is negative somewhere, look at what you put into the formula.</details>

# %% exercise="sigmoid_derivative" covers="S0.Q1.2c S1.10 S2.AN.8a"

# %%
# Try it: the middle, a shoulder, and far out.
sigmoid_derivative(np.array([0.0, 2.0, -30.0]))

# %% check="sigmoid_derivative" points=3

# %% [markdown]
# **What you should have noticed:** far out the slope is nearly nothing. A neuron that is very sure learns very slowly, be it right or wrong.

# %% [markdown]
# ### 3.5 Bug hunt: an update rule ○ · 3 min · 3 points
#
# From a homework, in which $\partial$ stands for a derivative in one letter while all others keep still. One weight, one example, whose right answer is $y$; the *squared error* $E = (y - s)^2$ with $s = \sigma(N)$ and $N = w x$:
#
# > 1. $\dfrac{\partial E}{\partial s} = -2 (y - s)$
# >
# > 2. $\dfrac{\partial s}{\partial N} = N (1 - N)$
# >
# > 3. $\dfrac{\partial N}{\partial w} = x$
# >
# > 4. $\dfrac{\partial E}{\partial w} = -2 (y - s)\, N (1 - N)\, x$
#
# The homework calls the pre-activation $N$. One line is wrong, and the last one inherits it. Type the right last line in `y`, `s` and `x`.
#
# **Form of the answer:** one expression, as text.
#
# <details><summary>Hint 1</summary>Put a number into each line: a slope of the sigmoid lies between 0 and 1/4. Which line gives -2 for N = 2?</details>
# <details><summary>Hint 2</summary>The formula of 3.3 wants the value after the activation.</details>

# %% exercise="hunt_update_rule" covers="S0.Q1.2c S0.Q1.2e S0.Q1.2f"

# %% check="hunt_update_rule" points=3

# %% [markdown]
# **What you should have noticed:** for $N$ above 1 or below 0 the homework's step goes the wrong way. Yet at $N = 0.659$ both formulas give exactly the same number: one test point is not enough to trust a formula.

# %% [markdown]
# ## 4. What the sum means: odds
#
# A neuron that tells benign from malignant should say how *probable* class 1 is. A probability $p$ lies between 0 and 1, but $z$ can be anything. The *odds* $p/(1-p)$ lie between 0 and infinity: odds of 3 mean three to one. Their logarithm can be any number. So we let the neuron compute the logarithm of the odds:
#
# $$\log \frac{p}{1 - p} = z \quad\Longleftrightarrow\quad \frac{p}{1-p} = e^{z}$$
#
# From now on $\log$ is the natural logarithm, and $y$ is the *label*: the class an example really has, 0 or 1.

# %% [markdown] lecture=8
# **Show** odds of three to one, their logarithm, and the line that solves for p.
#
# **Ask** "Where did the sigmoid come from?" It should be they who say that nobody chose it.
#
# **Wait for** the silence after that question. Then 4.2 in chorus: each time one factor cancels.
#
# **Leave for home:** 4.3.

# %% [markdown]
# ### 4.1 From odds to the probability ○ · 3 min · 3 points
#
# First write the odds in `p`. Then solve $p/(1-p) = e^z$ for $p$ and write the probability in `z`.
#
# **Form of the answer:** two expressions, as text, one in `p` and one in `z`.
#
# <details><summary>Hint 1</summary>Multiply by 1 - p, and bring everything that contains p to one side.</details>
# <details><summary>Hint 2</summary>p (1 + exp(z)) = exp(z).</details>

# %% exercise="log_odds" shown="odds probability" covers="S2.AN.7a S2.AN.7b"

# %% check="log_odds" points=3

# %% [markdown]
# **What you should have noticed:** the probability is the sigmoid. It was not chosen for its nice shape: whoever models the log-odds by a weighted sum *must* use it. And $z = 0$ means odds of one to one.

# %% [markdown]
# ### 4.2 Slopes of the logarithms ○ · 3 min · 3 points
#
# The loss of section 6 is made of $\log s$ and $\log(1 - s)$ with $s = \sigma(z)$. Find the slope of each *in $z$*, written in `s`. Two steps: the derivative of the logarithm, then the slope of the sigmoid from 3.3.
#
# **Form of the answer:** two expressions in `s`, as text.
#
# <details><summary>Hint 1</summary>The derivative of log s in s is 1/s. Multiply it by ds/dz and simplify.</details>
# <details><summary>Hint 2</summary>The derivative of log(1 - s) in s is -1/(1 - s): the inside has a slope of its own.</details>

# %% exercise="log_sigmoid_slopes" covers="S2.AN.8b"

# %% check="log_sigmoid_slopes" points=3

# %% [markdown]
# **What you should have noticed:** each time one factor of $s(1-s)$ cancels. This is the reason why logarithms and the sigmoid are seen together so often.

# %% [markdown]
# ### 4.3 In your own words ○ · 3 min · 4 points
#
# The picture shows $\sigma(w x)$ of one feature $x$, for weights $w$ of different size, and its slope in $x$ at the boundary. Answer briefly: (a) What is wrong with the slope of the step? (b) What two things does the sigmoid give that the step does not? (c) How does the size of the weights change the answer near the boundary, for small and for large weights? (d) What quantity does $z$ itself stand for? A person reads this one.

# %%
figures.slope_of_weights()

# %% [markdown] written="activation_words" points=4 covers="S2.AN.6c S2.AN.6d S2.AN.7c"

# %% [markdown]
# ## 5. The instrument
#
# How do you know that a derivative is right? You nudge the input a little and look how far the output moves. Nudging to *both* sides is much better than to one, because the curvature, which is the same on both sides, cancels:
#
# $$\frac{\partial f}{\partial x_i} \approx \frac{f(x + h\,e_i) - f(x - h\,e_i)}{2h}$$
#
# Here $e_i$ is zero everywhere except at entry $i$, where it is one. This is the *central difference*. You will use it in all four notebooks to check what you derived by hand.

# %% [markdown] lecture=8
# **Show** the quotient; then the valley, uncovered from right to left.
#
# **Ask** "A smaller h is better. True?" Ask for the best h before you uncover the left half.
#
# **Wait for** three guesses on the board. Then the Taylor line, which explains the right slope, and rounding, which explains the left one. The first lecture can end here.
#
# **Leave for home:** 5.1 is the most useful program of the notebook: announce it.

# %% [markdown]
# ### 5.1 The central difference ● · 7 min · 7 points
#
# Move one entry at a time, there and back, and write the slope into an array of the same shape. The array `x` may hold whole numbers and may be a matrix, and it must be left as it was.
#
# | array | shape | holds |
# |---|---|---|
# | `f` | function | takes an array like `x`, gives one number |
# | `x` | any | the place |
# | `h` | () | the step, 1e-5 unless given |
# | result | shape of `x` | one slope for each entry |
#
# <details><summary>Hint 1</summary>np.ndindex(x.shape) runs through all index tuples, whatever the shape: for i in np.ndindex(x.shape): ... x[i] ...</details>
# <details><summary>Hint 2</summary>Make an array of zeros like x, put h into entry i, and call f at x plus and x minus this array. So x never changes.</details>
# <details><summary>Hint 3</summary>An array of whole numbers cannot hold 1e-5. np.array(x, dtype=float) makes a copy that can.</details>

# %% exercise="numerical_gradient"


# %%
# Try it: the slopes of x1**2 + 3 x2 at (2, 5) are 4 and 3.
def f(x):
    return x[0] ** 2 + 3 * x[1]


numerical_gradient(f, np.array([2, 5]))

# %% check="numerical_gradient" points=7

# %% [markdown]
# **What you should have noticed:** the instrument needs no formula. It can therefore judge every formula, at the price of two calls for each entry.

# %% [markdown]
# ### 5.2 The valley of the step size
#
# A smaller step should be better. Guess: at which $h$ is the error smallest, for a function of size about 1? Then run the cell. It measures your instrument against an exact slope, for many $h$, in the usual precision (float64) and in the half-size one (float32).

# %%
figures.step_size_valley(numerical_gradient)

# %% [markdown]
# On the right the formula is to blame. Put the Taylor series of $f(x + h)$ and $f(x - h)$ into it: the terms with $h$ add up, those with $h^2$ cancel, and the first that is left is
#
# $$\frac{f(x + h) - f(x - h)}{2h} = f'(x) + \frac{h^2}{6} f^{(3)}(x) + \dots$$
#
# One-sided, the term with $h^2$ stays, and the error is $\frac{h}{2} f''(x)$. On the left the computer is to blame: two nearly equal numbers are subtracted, and their rounding error $\varepsilon$ is divided by a tiny $h$. The bottom lies where $h^2$ and $\varepsilon / h$ are equally large, at $h = \sqrt[3]{\varepsilon}$: near $10^{-5}$ in float64 ($\varepsilon \approx 10^{-16}$), and nearly a thousand times larger in float32 ($\varepsilon \approx 10^{-7}$). So: check gradients in float64, and never believe that a smaller step is a better one.

# %%
# Your formula of 3.3 against your instrument, at nine places.
z = np.linspace(-4, 4, 9)
by_nudging = numerical_gradient(lambda z: sigmoid(z).sum(), z)
float(np.abs(by_nudging - sigmoid_derivative(z)).max())

# %% [markdown]
# ## 6. A loss
#
# Training needs one number that says how bad the neuron is. Counting mistakes is the first idea. The second comes from probability: the neuron says $p_i$ for every example; how likely are then the labels that were really observed? Examples are independent, so their probabilities multiply. Each contributes $p$ if its label is 1 and $1 - p$ if it is 0. We look for weights that make this *likelihood* large. A logarithm only rises, so this is the same as making minus its logarithm small.

# %% [markdown] lecture=12
# **Show** the likelihood of three coin-like examples with numbers; then the two curves of 6.4.
#
# **Ask** "Is this homework's cross-entropy ever negative?" Then: "Which of the two curves can you walk down?"
#
# **Wait for** a minute on 6.2, until somebody tries y = 0.
#
# **Leave for home:** 6.3; show its last line and the value at a logit of -1000.

# %% [markdown]
# ### 6.1 One factor, one term ○ · 3 min · 3 points
#
# There is a way to write "$p$ if $y = 1$, and $1 - p$ if $y = 0$" as one formula without an if: use $y$ and $1 - y$ as exponents. Write the factor in `p` and `y`. Then write its logarithm as a sum.
#
# **Form of the answer:** two expressions in `p` and `y`, as text.
#
# <details><summary>Hint 1</summary>Anything to the power of 0 is 1, and to the power of 1 it is itself.</details>
# <details><summary>Hint 2</summary>The logarithm of a product is the sum of the logarithms, and an exponent comes down in front.</details>

# %% exercise="likelihood" covers="S2.AN.13b S2.AN.13c"

# %% check="likelihood" points=3

# %% [markdown]
# **What you should have noticed:** in the sum only one of the two terms is alive for each example. The label switches the other one off.

# %% [markdown]
# ### 6.2 Bug hunt: cross-entropy ○ · 2 min · 2 points
#
# Minus the logarithm of the likelihood, averaged over the examples, is the *binary cross-entropy*. From a homework:
#
# > $$\mathrm{BCE} = -\frac{1}{N} \sum_i y_i \log p_i + \frac{1}{N}\sum_i (1 - y_i) \log(1 - p_i)$$
#
# Type the right loss of one single example, in `y` and `p`.
#
# **Form of the answer:** one expression, as text.
#
# <details><summary>Hint 1</summary>A loss of this kind is never negative. Compute the homework's for y = 0 and p = 0.9.</details>

# %% exercise="hunt_cross_entropy" covers="S2.AN.13a"

# %% check="hunt_cross_entropy" points=2

# %% [markdown]
# **What you should have noticed:** a missing pair of brackets rewards the neuron for being wrong about class 0. With labels of class 1 only, nobody would ever see it.

# %% [markdown]
# ### 6.3 The loss from the logits ● · 5 min · 7 points
#
# The pre-activation $z$ of a probability is also called its *logit*. Taking $\log$ of a sigmoid fails when the sigmoid has been rounded to 0 or 1. Insert $p = \sigma(z)$ by hand instead, and simplify: $-\log \sigma(z) = \log(1 + e^{-z})$ for label 1 and, since $1 - \sigma(z) = \sigma(-z)$, $\log(1 + e^{z})$ for label 0. Because $1 + e^{z} = e^{z} (1 + e^{-z})$, the second is exactly $z$ more than the first, so one formula serves both labels:
#
# $$\text{loss}_i = \log(1 + e^{z_i}) - y_i z_i$$
#
# | array | shape | holds |
# |---|---|---|
# | `z` | (n,) | logits |
# | `y` | (n,) | labels 0 or 1 |
# | result | () | mean loss, natural logarithm (its unit is called *nat*) |
#
# <details><summary>Hint 1</summary>NumPy has a function that computes log(exp(a) + exp(b)) without ever forming the large exponentials: np.logaddexp(a, b).</details>
# <details><summary>Hint 2</summary>The 1 in log(1 + exp(z)) is exp(0).</details>
# <details><summary>Hint 3</summary>Everything works on whole vectors; np.mean comes last.</details>

# %% exercise="binary_cross_entropy" covers="S2.AN.13a"

# %%
# Try it: undecided, right and sure, wrong and very sure.
one = np.array([1.0])
[binary_cross_entropy(np.array([z]), one) for z in (0.0, 5.0, -1000.0)]

# %% check="binary_cross_entropy" points=7

# %% [markdown]
# **What you should have noticed:** an undecided neuron pays $\log 2 \approx 0.693$. A sure and right one pays nearly nothing, and a sure and wrong one pays its whole logit, a finite 1000.

# %% [markdown]
# ### 6.4 Why not count mistakes? ○ · 2 min · 2 points
#
# The picture shows two losses of the same ten points while a single weight moves: the share of mistakes and the cross-entropy. Explain in two or three sentences why walking downhill cannot use the first one. A person reads this answer.

# %%
figures.zero_one_and_cross_entropy()

# %% [markdown] written="zero_one_words" points=2 covers="S2.AN.12"

# %% [markdown]
# ## 7. The gradient
#
# The loss depends on $z$, and $z$ on the weights and the bias. The chain rule takes it apart into two factors:
#
# $$\frac{\partial\, \text{loss}_i}{\partial w_j} = \frac{\partial\, \text{loss}_i}{\partial z_i} \cdot \frac{\partial z_i}{\partial w_j}$$
#
# You have everything to compute both: the loss of 6.2, the slopes of 4.2, the sum of section 1.

# %% [markdown] lecture=12
# **Show** 7.1 completely, slowly, on the board: two slopes from 4.2, one cancellation. Then the batch, one index at a time.
#
# **Ask** "What would you call p - y in plain words?" Then 7.3: "The last line is right. Is the derivation?"
#
# **Wait for** 7.3 needs a full minute of reading. Nobody sees it in ten seconds.
#
# **Leave for home:** 7.2 as a program, and 7.4.

# %% [markdown]
# ### 7.1 With the pencil ○ · 4 min · 3 points
#
# Take one example with one feature $x$, so $z = w x + b$ and $p = \sigma(z)$. Its loss is $-\left(y \log p + (1 - y)\log(1 - p)\right)$. Find its derivative in $z$, written in `p` and `y`, and then its derivative in $w$, written in `p`, `y` and `x`. Simplify the first one until nothing is left to simplify.
#
# **Form of the answer:** two expressions, as text.
#
# <details><summary>Hint 1</summary>Exercise 4.2 gives the slopes of log p and log(1 - p) in z. Put them in.</details>
# <details><summary>Hint 2</summary>-(y (1 - p) - (1 - y) p): multiply out. Two products cancel.</details>
# <details><summary>Hint 3</summary>z contains w once, multiplied by x.</details>

# %% exercise="logit_gradient" covers="S2.AN.14b S2.AN.14c"

# %% check="logit_gradient" points=3

# %% [markdown]
# **What you should have noticed:** the derivative in $z$ is *what was said minus what was right*, the error. The derivative in $w$ is *error times input*. All slopes of the sigmoid have cancelled.

# %% [markdown]
# ### 7.2 All examples at once ● · 6 min · 10 points
#
# All derivatives of a number together are its *gradient*. With more features nothing new happens: $z_i$ contains $w_j$ once, multiplied by $X_{ij}$, and $b$ once, multiplied by 1. The loss $L$ of the batch is the mean over its $n$ examples, so its gradient is the mean of theirs:
#
# $$\frac{\partial L}{\partial w_j} = \frac{1}{n} \sum_i (p_i - y_i)\, X_{ij}, \qquad \frac{\partial L}{\partial b} = \frac{1}{n} \sum_i (p_i - y_i)$$
#
# | array | shape | holds |
# |---|---|---|
# | `X` | (n, d) | features |
# | `y` | (n,) | labels 0 or 1 |
# | `w`, `b` | (d,), () | the neuron |
# | result `d_w`, `d_b` | (d,), () | derivatives, shaped like what they belong to |
#
# <details><summary>Hint 1</summary>First the logits, then the probabilities, then the vector of errors divided by n: shape (n,).</details>
# <details><summary>Hint 2</summary>The sum over i joins the rows of X with the errors. X.T has shape (d, n).</details>
# <details><summary>Hint 3</summary>The bias is multiplied by 1 everywhere, so its derivative is the sum of this same vector: the errors, divided by n already.</details>

# %% exercise="neuron_gradients" covers="S2.AN.14a S2.AN.14b S2.AN.14c"

# %%
# Try it: your gradient for w against your own instrument.
rng = np.random.default_rng(0)
X, y = rng.normal(size=(6, 3)), np.array([1, 0, 0, 1, 1, 0])
w, b = rng.normal(size=3), 0.4


def loss(w):
    return binary_cross_entropy(X @ w + b, y)


neuron_gradients(X, y, w, b)[0], numerical_gradient(loss, w)

# %% check="neuron_gradients" points=10

# %% [markdown]
# **What you should have noticed:** about ten digits agree, as many as the valley of 5.2 allows. And the result `d_w` has the shape of `w`: the derivative of a number by an array always has the shape of the array.

# %% [markdown]
# ### 7.3 Bug hunt: what is $h$? ○ · 1 min · 1 point
#
# From a homework on the same neuron, with $\theta$ for weights and bias together:
#
# > We maximise $l(\theta) = \sum_i y_i \log h(x_i) + (1 - y_i) \log(1 - h(x_i))$, where $h(x) = \theta^T x$.
# > Then $\dfrac{\partial l}{\partial \theta} = \sum_i (y_i - h(x_i))\, x_i$.
#
# Here $\theta^T x$ is the weighted sum. The result is right, but not for the $h$ that is written there. Type the right $h$ for one feature, in `w`, `x` and `b`.
#
# **Form of the answer:** one expression, as text.
#
# <details><summary>Hint 1</summary>A logarithm of h and of 1 - h must exist. Which values may h have?</details>

# %% exercise="hunt_hypothesis" covers="S2.AN.14a S2.AN.14b"

# %% check="hunt_hypothesis" points=1

# %% [markdown]
# **What you should have noticed:** a right last line can follow from a wrong definition. That is why every step of a derivation is asked for here, and not only its end.

# %% [markdown]
# ### 7.4 Bug hunt: one exponential too many ○ · 3 min · 3 points
#
# Sometimes the slope in the *input* is wanted. From a homework, for $E = -y \log \sigma(w x)$ with a label $y$ that is kept fixed:
#
# > 1. $\dfrac{\partial E}{\partial x} = -y \cdot (1 + e^{-wx}) \cdot \dfrac{1}{1 + e^{-wx}} \left(1 - \dfrac{1}{1 + e^{-wx}}\right) \cdot w$
# >
# > 2. $\dfrac{\partial E}{\partial x} = -y\, w\, \dfrac{e^{e^{-wx}}}{1 + e^{-wx}}$
#
# Line 1 is right. Simplify it yourself, in `y`, `w` and `x`.
#
# **Form of the answer:** one expression, as text.
#
# <details><summary>Hint 1</summary>1 + exp(-w x) and the fraction after it cancel. Bring the bracket to one denominator.</details>
# <details><summary>Hint 2</summary>At w = 0 the bracket is 1/2. What does line 2 give there?</details>

# %% exercise="hunt_exponent" covers="S3.1c S3.1d S3.1e"

# %% check="hunt_exponent" points=3

# %% [markdown]
# **What you should have noticed:** a number put into the line before and the line after finds such a slip in half a minute.

# %% [markdown]
# ## 8. Downhill
#
# A small step $v$ of the weights changes the loss by about $\sum_j v_j\, \partial L/\partial w_j$. Such a sum of products is the length of the one list times the length of the other times the cosine of the angle between them. So of all steps of one length it is largest for the one in the direction of the gradient: there the loss grows fastest. So we take a step *against* it, as long as the gradient times a number $\alpha$, the *learning rate*. Then we compute the gradient at the new place, and repeat. When do we stop? Where the gradient is short, for at a minimum it is zero.
#
# $$w \leftarrow w - \alpha\, \frac{\partial L}{\partial w}, \qquad b \leftarrow b - \alpha\, \frac{\partial L}{\partial b}$$

# %% [markdown] lecture=11
# **Show** the path in the bowl, then the three learning rates with the titles covered.
#
# **Ask** "Which of them never arrives?" And: "Can this bowl have a second bottom?"
#
# **Wait for** hands for the first. For the second let them look at p (1 - p) once more.
#
# **Leave for home:** 8.1 and 8.3.

# %% [markdown]
# ### 8.1 Gradient descent ● · 6 min · 8 points
#
# Fill the body of the loop: ask for the gradients at the present place; leave the loop (`break`) if the length of *all* partial derivatives together is below `tolerance`; else take the step and append the new pair to the path. The length of $(d_w, d_b)$ is the root of the sum of all squares.
#
# | argument | holds |
# |---|---|
# | `gradients` | function, `gradients(w, b)` gives `d_w (d,)` and `d_b ()` |
# | `w`, `b` | where to start; must be left as they are |
# | `learning_rate` | $\alpha$ |
# | `max_steps`, `tolerance` | when to stop at the latest; below which length to stop |
# | result | list of pairs `(w, b)`, the start first |
#
# <details><summary>Hint 1</summary>The order matters: gradients, test, step, append.</details>
# <details><summary>Hint 2</summary>w = w - ... makes a new array. w -= ... would change the caller's array, and every entry of the path with it.</details>
# <details><summary>Hint 3</summary>np.sqrt(np.sum(d_w**2) + d_b**2) is the length.</details>

# %% exercise="gradient_descent" covers="S0.Q1.0 S2.AN.10b"

# %%
# Try it on the two iris species, one feature: how the path runs through the bowl of the loss.
x, y, _ = data.iris_two_features(separable=False)
x = x[:, :1] - 4


def slopes(w, b):
    return neuron_gradients(x, y, w, b)


def bowl(w, b):
    return binary_cross_entropy(x @ np.atleast_1d(w) + b, y)


settings = {"learning_rate": 1.5, "max_steps": 200, "tolerance": 0.01}
walk = gradient_descent(slopes, np.array([-1.0]), 2.0, **settings)
figures.loss_bowl(bowl, walk)

# %% check="gradient_descent" points=8

# %% [markdown]
# **What you should have noticed:** the steps get shorter by themselves, because the gradient does. And the test must look at the size of the gradient: on a long even slope the gradient hardly *changes*, yet the minimum is far away.

# %% [markdown]
# ### 8.2 How long should a step be?
#
# Three learning rates on the same bowl. Guess before you look: which of them never arrives?

# %%
figures.learning_rates(slopes, bowl, np.array([-1.0]), 2.0, (0.05, 3, 60))

# %% [markdown]
# The smallest rate is on the right way and has hardly left. The largest jumps over the bottom, lands higher up on the other side, where the slope is steeper still, and is thrown to and fro.
#
# What shape has the bowl? The slope of an example's loss in $z$ is $p - y$, and the slope of *that*, by exercise 3.3, is $p(1 - p)$: never negative. On any straight walk through weights and biases each $z$ changes evenly, so on the whole walk the slope of the loss can only increase. Keep this in mind for question (c).

# %% [markdown]
# ### 8.3 In your own words ○ · 4 min · 5 points
#
# Answer in a few sentences: (a) In which direction does a step go, and what decides its length? (b) By which two signs can a program see that it should stop, and what should it have besides? (c) Can the cross-entropy of one neuron have several minima of different depth? (d) What happens with a learning rate that is much too large, and with one that is much too small? (e) What does one step do to the weights after a single example that was classified wrongly?

# %% [markdown] written="descent_words" points=5 covers="S2.AN.9 S2.AN.10a S2.AN.11 S2.AN.14d"

# %% [markdown]
# ## 9. What one neuron can do, and what it cannot
#
# A neuron with a step and two inputs of 0 or 1 can be a logic gate. AND answers 1 only for $(1, 1)$; OR for all but $(0, 0)$; NAND is the opposite of AND.
#
# ### 9.1 Gates by hand ○ · 3 min · 3 points
#
# Choose $(w_1, w_2, b)$ for each gate, so that $z \ge 0$ exactly where the gate answers 1. Many answers are right.
#
# **Form of the answer:** three numbers `(w1, w2, b)` for each gate.
#
# <details><summary>Hint 1</summary>Start with both weights 1. How large is the sum at the four corners? Where must the threshold lie?</details>
# <details><summary>Hint 2</summary>The opposite of a gate: change the sign of all three numbers, and look at what happens where z is exactly 0.</details>

# %% [markdown] lecture=5
# **Show** AND, OR and NAND as lines that cut off corners; then XOR without one.
#
# **Ask** "Who finds a line?" Give the pen away.
#
# **Wait for** one honest attempt at the board. The four inequalities only if there is time.
#
# **Leave for home:** 9.1 and 9.2.

# %% exercise="logic_gates"

# %%
figures.gates(logic_gates)

# %% check="logic_gates" points=3

# %% [markdown]
# **What you should have noticed:** each gate is a line that cuts off some corners of a square. In the last panel, XOR (one or the other, not both), no line is drawn.

# %% [markdown]
# ### 9.2 In your own words ○ · 2 min · 2 points
#
# Why can no choice of $w_1, w_2, b$ make XOR? Give a reason in two or three sentences: with the picture, or with four inequalities.

# %% [markdown] written="xor_words" points=2

# %% [markdown]
# ## 10. A real case
#
# 569 tumours, 30 measurements each, benign or malignant. Your functions, unchanged, on all of it: the features are brought to one scale first, a quarter of the patients is kept for the test, and descent starts at zero.

# %% [markdown] lecture=5
# **Show** the loss from log 2 downwards, then the two rows of predictions.
#
# **Ask** "What must the first number of this curve be?" Ask before you show it.
#
# **Wait for** the answer log 2. End with the four tumours called benign: who should look at them again?

# %%
X, y, names = data.breast_cancer()
X_train, X_test, y_train, y_test = data.train_test(X, y, np.random.default_rng(1))
X_train, X_test = data.standardize(X_train, X_test)


# %%
def train():
    def slopes(w, b):
        return neuron_gradients(X_train, y_train, w, b)

    start = np.zeros(X_train.shape[1])
    settings = {"learning_rate": 0.5, "max_steps": 300, "tolerance": 0.01}
    return gradient_descent(slopes, start, 0.0, **settings)


losses = [binary_cross_entropy(X_train @ w + b, y_train) for w, b in train()]
figures.loss_curve(losses)

# %%
w, b = train()[-1]
p = sigmoid(pre_activation(X_test, w, b))
figures.predicted_probabilities(p, y_test, names.classes)

# %% [markdown]
# The first loss is $\log 2$: with all weights zero the neuron is undecided about everything. If you ever see another first number there, something is wrong before the training has begun. On the patients it has never seen, this one neuron is right in more than 95 of 100 cases. Look at its mistakes in the picture: for whom would you want a doctor to look again?

# %% [markdown]
# ## Common mistakes
#
# - **Sum for mean.** The gradient is $n$ times too long, and the learning rate has to make up for it.
# - **A column against a vector.** `y` of shape `(n, 1)` minus `p` of shape `(n,)` is an `(n, n)` matrix, without any complaint. Look at shapes.
# - **Whole numbers.** In an array of integers 1e-5 becomes 0, and 1.99999 becomes 1: slopes come out as zero, or enormous.
# - **In place.** `w -= ...` changes the array of whoever called you.
# - **The slope formula fed with $z$.** $s(1-s)$ wants the value after the activation.
# - **The wrong way.** Plus instead of minus in the step: the loss grows.

# %% [markdown]
# ## What you have now
#
# A neuron that computes, a loss that stays finite, a gradient that you derived and checked, and a walk downhill. And an instrument that checks every derivative to come.
#
# Notebook 2 puts several neurons side by side, one for each class. The sum over the examples, the error $p - y$, the careful logarithm: all of it will come back, with one more axis.
#
# **To think about:** your neuron's boundary is a line because $z$ is a weighted sum of the features. What could you feed it, instead of $x_1$ and $x_2$ alone, so that XOR becomes possible?
