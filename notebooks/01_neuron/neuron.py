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
# **You will** compute a neuron for many examples at once, read its weights as a direction, turn its output into a probability, measure its errors, and walk downhill on them. On the way you build the instrument that checks derivatives; all later notebooks need it.
#

# %% [markdown] lecture=1
# # One neuron
#
# One sum, one curve, one loss. Then downhill.
#
# Note:
#
# **Show** the title until the room is quiet. The aim: at minute 90 one neuron tells benign from malignant tumours, right in 95 of 100 cases.
#
# **Ask** "Who has met the chain rule? Who has met NumPy?"
#
# **Wait for** the hands, and a pencil on every desk.

# %% [markdown]
# **You need** derivatives with the chain rule, and to have met NumPy arrays: their `shape`, an index, a slice, a loop over them. Every other function is shown before you need it. A Taylor series appears once, in 5.2, and can be skipped.
#
# **It takes** between two and a half and three hours: a good hour and a half for the exercises, the rest to read and to look. The end of section 5 is a good place to stop for the day; it is marked.

# %% setup=true
from collections.abc import Callable

import numpy as np

from grader.student import check, data, figures

Array = np.ndarray

# %% [markdown]
# ## How an exercise works
#
# Each exercise has a cell with a gap (`# YOUR CODE HERE`): write your lines there, in place of `raise NotImplementedError`. If a `return` line is already there, give its names their values. Below it come a cell to try things out, which never counts, and a check, which tests your answer at a few points and tells you in one sentence what it found. Run both as often as you like. A ● marks a program of one to ten lines, a ○ a question for the pencil; ☆ is optional, and its points count all the same.

# %% [markdown]
# Some answers are formulas. Type them as text in Python's notation, such as `"2 * s - exp(-z)"`, without `np.`. They may use `exp`, `log` (the natural one), `sqrt` and `abs`. You may write `s**2` or `s^2`, and `2 s` for `2 * s`; any equal form counts.
#
# Stuck? The hints are folded away and cost nothing. Below a check there is often a remark, also folded: open it once your answer passes.

# %% [markdown]
# ## 1. A weighted sum
#
# A neuron gets $d$ numbers $x_1, \dots, x_d$, the *features* of one example. It multiplies each by a *weight* of its own, adds everything up, and adds one more number, the *bias* $b$:
#
# $$z = w_1 x_1 + w_2 x_2 + \dots + w_d x_d + b$$
#
# The result $z$ is called the *pre-activation*. In the picture every wire carries one weight, and the circle does the adding.

# %%
figures.neuron(x=[1.0, 1.0], w=[0.2, 0.3], b=0.1)

# %% [markdown] lecture=2
# ## Each wire carries one weight
#
# $$z = w_1 x_1 + w_2 x_2 + b$$
#
# {output}
#
# Note:
#
# **Show** follow one wire with your finger: feature, weight, product. The circle adds up.
#
# **Ask** "Which of these numbers come from the example, and which belong to the neuron?"
#
# **Wait for** features from the example; weights and bias from the neuron. The whole day is about choosing the second kind.

# %% [markdown]
# ### 1.1 Once by hand ○ · 2 min · 2 points
#
# Before a program does it for thousands of examples, do it for two. Take $b = 0.1$, $w_1 = 0.2$ and $w_2 = 0.3$, as in the picture. What is $z$ at $x = (1, 1)$ (follow the wires of the picture), and what is it at $x = (2, -1)$?
#
# **Form of the answer:** two numbers.
#
# <details><summary>Hint 1</summary>The first sum is 0.1 + 0.2 · 1 + 0.3 · 1.</details>
# <details><summary>Hint 2</summary>In the second sum the weight 0.3 meets a negative feature.</details>

# %% exercise="weighted_sum_by_hand" covers="S2.AN.1"

# %% check="weighted_sum_by_hand" points=2

# %% [markdown] lecture=2
# ## What is z at (2, −1)?
#
# $w = (0.2,\ 0.3)$ and $b = 0.1$
#
# Answer after half a minute with a pencil:
#
# $$z = 0.2 \cdot 2 + 0.3 \cdot (-1) + 0.1 = 0.2$$
#
# Note:
#
# **Show** the question; the numbers are those of the picture before.
#
# **Ask** "What is z at (2, -1)?" Take the first two different answers and write both down.
#
# **Wait for** half a minute with pencils. The minus of the second feature is where people slip. Keep this example on the board: it comes back at the end.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# At $(1, 1)$ the features do nothing but let the weights through, so if you simply add up the weights and the bias you get the same number. A single convenient example can hide a mistake; the second one cannot. We shall meet the example $(2, -1)$ again.
#
# </details>

# %% [markdown]
# ### 1.2 A whole batch ● · 3 min · 3 points
#
# Data come as a table: one row for each of $n$ examples, one column for each of $d$ features. We call it $X$. A neuron should answer for all rows at once, without a loop:
#
# $$z_i = \sum_{j=1}^{d} X_{ij}\, w_j + b$$
#
# | array | shape | holds |
# |---|---|---|
# | `X` | (n, d) | one example per row |
# | `w` | (d,) | one weight per feature |
# | `b` | () | one bias for all examples |
# | result `z` | (n,) | one sum per example |
#
# **You will need** `@`, which multiplies the rows of a matrix with a vector and adds up:
#
# ```python
# np.array([[1, 2], [3, 4]]) @ np.array([10, 1])   # array([12, 34])
# ```
#
# <details><summary>Hint 1</summary>The sum over j joins the columns of X with the entries of w. That is what @ does.</details>
# <details><summary>Hint 2</summary>A matrix of shape (n, d) times a vector of shape (d,) has shape (n,).</details>
# <details><summary>Hint 3</summary>The bias is one number; NumPy adds a number to every entry of an array.</details>

# %% exercise="pre_activation" shown="return" covers="S2.AN.1 S2.AN.2"

# %%
# Try it: three examples with two features. The first two rows are those of 1.1.
three = np.array([[1.0, 1.0], [2.0, -1.0], [0.0, 0.0]])
pre_activation(three, np.array([0.2, 0.3]), 0.1)

# %% check="pre_activation" points=3

# %% [markdown] lecture=2
# ## A whole table at once
#
# $$z = Xw + b$$
#
# Rows are examples, columns features. Which shapes?
#
# Answer after half a minute:
#
# $(n, d) \cdot (d) \to (n)$
#
# {code pre_activation}
#
# Note:
#
# **Show** a table of three rows on the board; multiply it row by row.
#
# **Ask** "X is (n, d), w is (d,). What comes out, and how is one number added to all of it?"
#
# **Wait for** (n,), one sum for each example; NumPy adds the bias to every entry. Shapes are the habit of this course: ask for them at every formula.
#
# **Leave for home** 1.3. Say only that the bias can be a weight, too: put a 1 in front of every example.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# For the example $(0, 0)$ nothing is left but the bias. And ask Python for `0.1 + 0.2 + 0.3`: it answers 0.6000000000000001. Computers round, so we compare numbers with a tolerance, never with `==`.
#
# </details>

# %% [markdown]
# ### 1.3 The bias is a weight, too ● · 2 min · 2 points
#
# Some books have no $b$. They put a constant 1 in front of every example and call the bias $w_0$. Then $z = w_0 \cdot 1 + w_1 x_1 + \dots + w_d x_d$ is a single product, and both forms agree. Write the function that puts the ones in front.
#
# | array | shape | holds |
# |---|---|---|
# | `X` | (n, d) | features |
# | result | (n, 1 + d) | a first column of ones, then the features |
#
# **You will need** a vector of ones, and a way to put things side by side:
#
# ```python
# np.ones(3)                                    # array([1., 1., 1.])
# np.column_stack([[7, 8], [[1, 2], [3, 4]]])   # array([[7, 1, 2], [8, 3, 4]])
# ```
#
# <details><summary>Hint 1</summary>How many ones? As many as X has rows: len(X).</details>
# <details><summary>Hint 2</summary>np.column_stack takes one list: the columns from left to right.</details>

# %% exercise="augment" covers="S2.AN.5"

# %%
# Try it: both forms of the same neuron.
(
    augment(three) @ np.array([0.1, 0.2, 0.3]),
    pre_activation(three, np.array([0.2, 0.3]), 0.1),
)

# %% check="augment" points=2

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The two results agree, entry by entry. In this course the bias stays apart, because it is often treated differently from the weights: it takes no part in the direction of the next section, nor in the penalty of notebook 2.
#
# </details>

# %% [markdown]
# ## 2. A line in the plane
#
# With two features, the examples are points in a plane, and $z$ is a number at every place of it. On one side of a line $z$ is positive, on the other side negative, and on the line itself it is zero. This line is the *decision boundary*. A neuron that answers by the sign of $z$ is a *linear discriminant*.
#
# The picture shows two species of iris, each flower a point. The arrow is the vector $w = (w_1, w_2)$. It is perpendicular to the line and points to the side where $z > 0$: $w$ is the *normal* of the boundary.

# %%
petals, species, names = data.iris_two_features()
figures.decision_line(petals, species, np.array([1.2, 2.0]), -4.6, names)

# %% [markdown] lecture=3
# ## Where z is zero, there is a line
#
# {output}
#
# Note:
#
# **Show** the flowers, the line, the arrow. Walk along the line with your finger: z stays 0. Then away from it, along the arrow: z grows.
#
# **Ask** "Which side is positive?" Then: "Why is the arrow perpendicular?"
#
# **Wait for** the side to which the arrow points. The proof in two lines on the board: a step v along the line changes z by w1 v1 + w2 v2, and z is zero at both ends.

# %% [markdown]
# Before you run the next cell, guess. What happens to the line if the bias changes? If the weights turn? And if all three numbers $w_1, w_2, b$ are doubled? The grid answers: the bias changes from column to column, the weights from row to row.
#
# If sliders appear below the grid, use them (the arrow keys move them, too). Find a line with no point on the wrong side; then change the signs of all three numbers. How many points are wrong now?

# %%
figures.boundary_explorer()

# %% lecture=true
figures.decision_line(petals, species, 2 * np.array([1.2, 2.0]), 2 * -4.6, names)

# %% [markdown] lecture=3
# ## Double all three numbers. What moves?
#
# The weights and the bias: $\;w_1,\ w_2,\ b$.
#
# Answer after a vote, line or no line:
#
# {output}
#
# Note:
#
# **Show** the question first, without the picture.
#
# **Ask** "I double w1, w2 and b. Does the line move? Who says yes?"
#
# **Wait for** the vote with hands, before anybody explains. Then the picture: all numbers doubled, the same line. Now ask what the bias does (it shifts) and what turning the weights does. In JupyterLab use the sliders of the notebook: begin at w = (1, 1), b = 0, and change all three signs.

# %% [markdown]
# <details><summary>Answers</summary>
#
# The bias shifts the line, the weights turn it, and doubling all three changes nothing: the last row shows the same lines as the row above it. $w = (1, 1)$ with $b = 0$ makes no mistake. With all signs changed the line stays, but its sides are exchanged: all twelve points are wrong.
#
# </details>

# %% [markdown]
# Why is $w$ perpendicular to the line? Walk along the line, from one of its points to another: a step $v = (v_1, v_2)$. It changes $z$ by $w_1 v_1 + w_2 v_2$. But $z$ is zero at both ends, so this sum is zero, and that is what perpendicular means.
#
# Now leave the line at a right angle and walk a distance $r$. Your step is $r\, w / \lVert w \rVert$: the direction of $w$, the length $r$. Here $\lVert w \rVert = \sqrt{w_1^2 + w_2^2}$ is the length of $w$. On this step $z$ grows from 0 to
#
# $$w_1 \frac{r\, w_1}{\lVert w \rVert} + w_2 \frac{r\, w_2}{\lVert w \rVert} = r\, \lVert w \rVert,$$
#
# so $r = z / \lVert w \rVert$.

# %% [markdown]
# ### 2.1 One line by hand ○ · 3 min · 3 points
#
# Take the line $1 + 2 x_1 + 3 x_2 = 0$. Write down its normal vector, then the *unit* normal (the same direction, but length 1), then the distance of the origin from the line. A vector divided by its length keeps its direction and gets length 1.
#
# **Form of the answer:** two pairs of numbers and one number, to six digits. Python may compute them; `np.sqrt(2)` is the root of 2.
#
# <details><summary>Hint 1</summary>The normal holds the factors of x1 and x2. The 1 in front is the bias and no part of it.</details>
# <details><summary>Hint 2</summary>The length of the normal is the square root of 4 + 9.</details>
# <details><summary>Hint 3</summary>What is z at the origin, where both features are zero? Divide it by the length.</details>

# %% exercise="line_by_hand" covers="S2.AN.4a S2.AN.4b S2.AN.4c"

# %% check="line_by_hand" points=3

# %% [markdown] lecture=3
# ## The line 1 + 2x₁ + 3x₂ = 0
#
# Its normal? Its **unit** normal? The distance of the origin?
#
# Answer after two minutes on paper:
#
# $$(2, 3), \qquad \frac{(2, 3)}{\sqrt{13}} \approx (0.555,\ 0.832), \qquad \frac{1}{\sqrt{13}} \approx 0.277$$
#
# Note:
#
# **Show** the line. The distance formula is r = z divided by the length of w; write it up.
#
# **On the board:** a step of length $r$ along the unit normal raises $z$ by $r \lVert w \rVert$; so $r = z / \lVert w \rVert$. At the origin $z = 1$.
#
# **Ask** "Normal, unit normal, distance." Collect a wrong unit normal and let the room test it: its squares must add up to 1.
#
# **Wait for** two minutes. The 1 in front is the bias and no part of the normal.
#
# **Leave for home** 2.2 as a program, and 2.4.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# You can test a unit normal at once: its two squares must add up to 1. You found the distance without it, though. So a right distance does not prove that the normal is right.
#
# </details>

# %% [markdown]
# ### 2.2 The signed distance ● · 3 min · 3 points
#
# Doubling $w$ and $b$ doubles every $z$ but moves no point and no line. So $z$ itself is not a distance. Divided by the length of the normal it becomes one, with any number of features:
#
# $$\text{distance}_i = \frac{z_i}{\lVert w \rVert},$$
#
# $$\lVert w \rVert = \sqrt{w_1^2 + \dots + w_d^2}$$
#
# It keeps the sign of $z$: negative on the negative side.
#
# | array | shape | holds |
# |---|---|---|
# | `X` | (n, d) | points |
# | `w` | (d,) | normal of the boundary |
# | `b` | () | bias |
# | result | (n,) | one signed distance per point |
#
# **You will need** the length of a vector:
#
# ```python
# np.linalg.norm(np.array([3.0, 4.0]))   # 5.0
# ```
#
# <details><summary>Hint 1</summary>The numerator is the function you have written in 1.2.</details>
# <details><summary>Hint 2</summary>The bias is no part of the normal, so it does not count in the length.</details>

# %% exercise="signed_distance" covers="S2.AN.3a S2.AN.3b"

# %%
# Try it: the origin and the point (1, 1), seen from the line of 2.1.
places = np.array([[0.0, 0.0], [1.0, 1.0]])
signed_distance(places, np.array([2.0, 3.0]), 1.0)

# %% check="signed_distance" points=3

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The first number is your answer from 2.1. Doubling the weights and the bias changes nothing here; try it.
#
# </details>

# %% [markdown]
# ### 2.3 Bug hunt: how far is the origin? ☆ · 2 min · 2 points
#
# From a homework, as it was handed in:
#
# > The boundary is $b + w_1 x_1 + w_2 x_2 = 0$. Here $(w_1, w_2)$ is the normal vector, and $b$ is the bias term and the distance from the decision boundary to the origin.
#
# The first half is right. Write the true distance of the origin, never negative, in terms of `w1`, `w2` and `b`. For a root type `sqrt(...)`, for a number without its sign `abs(...)`.
#
# **Form of the answer:** one expression, as text.
#
# <details><summary>Hint 1</summary>Put x = (0, 0) into the formula of 2.2.</details>
# <details><summary>Hint 2</summary>For which lengths of the normal would the homework be right?</details>

# %% exercise="hunt_distance" covers="S2.AN.3a"

# %% check="hunt_distance" points=2

# %% [markdown] lecture=2
# ## Poll: what is b?
#
# > $b$ is the distance from the boundary to the origin.
#
# 1. Right.
# 2. Only if $w$ has length 1.
# 3. Only if $b$ is positive.
#
# Answer after hands for A, B, C:
#
# B, up to its sign. For $1 + 2x_1 + 3x_2$ it is $0.277$, not $1$.
#
# Note:
#
# **Show** the sentence; it stood in a homework.
#
# **Ask** "Right, or right under a condition?" Count the hands and write the numbers on the board.
#
# **Wait for** the vote, then the number from the slide before. The distance is |b| divided by the length of w: the bias is a threshold.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The bias is a threshold. It is a distance only when the normal has length 1.
#
# </details>

# %% [markdown]
# ### 2.4 In your own words ○ · 2 min · 2 points
#
# A friend looks at a trained neuron with two features and asks: what does the *sign* of $z$ tell me, and what is special where $z = 0$? Which of the three numbers $w_1, w_2, b$ decide which way the boundary faces, and which one shifts it? Answer in three or four sentences. A person reads this one.

# %% [markdown] written="discriminant_words" points=2 covers="S2.AN.2 S2.AN.3a S2.AN.3b"

# %% [markdown]
# ## 3. From a sum to an answer
#
# The sum $z$ can be any number. An *activation function* turns it into the neuron's answer. The oldest one is the *step*: 1 if $z \ge 0$, else 0. The *sigmoid* is its smooth relative,
#
# $$\sigma(z) = \frac{1}{1 + e^{-z}},$$
#
# and you will meet *tanh* and *ReLU* in notebook 3. The picture shows all four and, below each, its slope. Look at the slope of the step before you read on.

# %%
figures.activations()

# %% [markdown] lecture=3
# ## From a sum to an answer
#
# {output}
#
# Note:
#
# **Show** the four curves above, then the slope below each. End with the slope of the step.
#
# **Ask** "The step answers yes or no. We shift a weight a little. What does its answer do?"
#
# **Wait for** nothing, it does not change, so nothing tells us in which direction to improve. The sigmoid answers between 0 and 1, and a little differently. That is all we need.

# %% [markdown]
# The slope of the step is zero wherever it exists. Shift the weights a little, and the answer does not change at all: nothing tells us in which direction to improve. The sigmoid's answer lies between 0 and 1 and changes a little when the weights change a little. That is all we need to improve step by step, as we shall in section 8.

# %% [markdown]
# ### 3.1 The step ● · 2 min · 2 points
#
# Write it for arrays of any shape. At $z = 0$ exactly, the answer is 1.
#
# | array | shape | holds |
# |---|---|---|
# | `z` | any | pre-activations |
# | result | the same | 1.0 where `z >= 0`, else 0.0 |
#
# **You will need** a choice, made entry by entry:
#
# ```python
# np.where(np.array([5, -5, 5]) > 0, 10.0, 20.0)   # array([10., 20., 10.])
# ```
#
# It computes both numbers at every entry and then chooses.
#
# <details><summary>Hint 1</summary>np.where(condition, a, b) takes a where the condition is true and b elsewhere.</details>

# %% exercise="step" covers="S2.AN.6a"

# %%
# Try it on both sides of zero, and at zero.
step(np.array([-2.0, 0.0, 0.00001]))

# %% check="step" points=2

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# A pre-activation of 0.00001 already makes a full 1. The sigmoid of the same number is 0.5000025: it also says how unsure the neuron is.
#
# </details>

# %% [markdown]
# ### 3.2 The sigmoid ● · 5 min · 4 points
#
# Typed as it stands, $1/(1 + e^{-z})$ overflows for large negative $z$: $e^{1000}$ is beyond the largest number a computer holds. NumPy warns and goes on with infinity. Multiply numerator and denominator by $e^{z}$ and you get $e^{z}/(1 + e^{z})$, which overflows on the other side, where it leaves infinity divided by infinity, which is no number at all. So use each form where its exponent is not positive.
#
# | array | shape | holds |
# |---|---|---|
# | `z` | any | pre-activations, possibly huge |
# | result | the same | numbers from 0 to 1 |
#
# **You will need** functions that work entry by entry, and `np.where` again:
#
# ```python
# np.exp(np.array([0.0, 1.0]))   # array([1.        , 2.71828183])
# np.abs(np.array([-3, 3]))      # array([3, 3])
# ```
#
# <details><summary>Hint 1</summary>The exponent is never positive in exp(-abs(z)). Compute this number once and call it small.</details>
# <details><summary>Hint 2</summary>For z ≥ 0 the answer is 1 / (1 + small). What is it for z &lt; 0, written with the same number?</details>
# <details><summary>Hint 3</summary>Both have the denominator 1 + small. np.where chooses the numerator.</details>

# %% exercise="sigmoid" covers="S0.A.5 S2.AN.6b S2.AN.6c"

# %%
# Try it: moderate numbers, then huge ones. No warning should appear.
some, huge = np.array([-2.0, 0.0, 2.0]), np.array([-1000.0, 1000.0])
sigmoid(some), sigmoid(huge)

# %% check="sigmoid" points=4

# %% [markdown] lecture=2
# ## e¹⁰⁰⁰ does not fit into a computer
#
# $$\sigma(z) = \frac{1}{1 + e^{-z}} = \frac{e^{z}}{1 + e^{z}}$$
#
# Which form for which $z$?
#
# Answer after half a minute:
#
# {code sigmoid}
#
# Note:
#
# **Show** both forms. Each overflows on one side.
#
# **Ask** "Which one do you take for z = -1000? And for z = 1000?"
#
# **Wait for** the one whose exponent is not positive. Then point at the line with abs: one exponential serves both.
#
# **Leave for home** 3.1 and 3.2.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# $\sigma(-z) = 1 - \sigma(z)$. If your first version was the formula as it stands, its numbers were right all the same, because 1 divided by infinity is 0: only the warning gave it away, and the check lets it pass. The other form has no such luck and loses points.
#
# </details>

# %% [markdown]
# ### 3.3 Its slope, with the pencil ○ · 4 min · 3 points
#
# Write $s = \sigma(z) = (1 + e^{-z})^{-1}$. By the chain rule
#
# $$\frac{ds}{dz} = -(1 + e^{-z})^{-2} \cdot \left(-e^{-z}\right)$$
#
# $$= \frac{1}{1 + e^{-z}} \cdot \frac{e^{-z}}{1 + e^{-z}}$$
#
# The first factor is $s$. Write the second one in terms of $s$, too, and you have a formula without $z$ and without an exponential.
#
# **Form of the answer:** one expression in `s`, as text.
#
# <details><summary>Hint 1</summary>The two fractions have the same denominator. What do they add up to?</details>
# <details><summary>Hint 2</summary>The slope is largest in the middle, at s = 1/2, where it is 1/4. Test your formula there.</details>

# %% exercise="sigmoid_slope" covers="S1.10 S2.AN.8a S3.5a"

# %% check="sigmoid_slope" points=3

# %% [markdown] lecture=3
# ## The slope of the sigmoid
#
# $$\frac{ds}{dz} = \frac{1}{1 + e^{-z}} \cdot \frac{e^{-z}}{1 + e^{-z}} = s \cdot \;?$$
#
# Answer after one minute with a pencil:
#
# $$\frac{ds}{dz} = s\,(1 - s)$$
#
# Note:
#
# **Show** derive it on the board up to the two fractions and no further.
#
# **On the board:** $s = (1 + e^{-z})^{-1}$, so $\frac{ds}{dz} = -(1 + e^{-z})^{-2} \cdot (-e^{-z})$; split it into the two fractions.
#
# **Ask** "The first one is s. What is the second fraction, in s?" If nobody speaks: "What do the two add up to?"
#
# **Wait for** 1 - s. Test it together in the middle: s = 1/2 gives 1/4, the largest slope. Write it into the corner of the board; it is used for the rest of the course.
#
# **Leave for home** 3.4 as a program.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Once you know the value of the sigmoid, its slope costs no further exponential. This is why programs keep the values they have computed, and take slopes from them later.
#
# </details>

# %% [markdown]
# ### 3.4 Its slope, as a program ● · 2 min · 3 points
#
# Now as a function of the pre-activation: it is given $z$, not $s$.
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
# <details><summary>What you should have noticed</summary>
#
# Far out the slope is almost zero: the neuron's answer hardly moves, whatever you do to its weights. Does a neuron that is sure, and wrong, then learn at all? That depends on how we measure its error; 7.2 has the answer.
#
# </details>

# %% [markdown]
# ### 3.5 Bug hunt: an update rule ○ · 3 min · 3 points
#
# From a homework. ($\partial E / \partial w$ is the derivative in $w$ while everything else keeps still.) There is one weight $w$ and one example $x$, whose right answer is $y$. The neuron computes $N = w x$ and $s = \sigma(N)$, and its error is measured by the *squared error* $E = (y - s)^2$:
#
# > 1. $\dfrac{\partial E}{\partial s} = -2 (y - s)$
# >
# > 2. $\dfrac{\partial s}{\partial N} = N (1 - N)$
# >
# > 3. $\dfrac{\partial N}{\partial w} = x$
# >
# > 4. $\dfrac{\partial E}{\partial w} = -2 (y - s)\, N (1 - N)\, x$
#
# One line is wrong, and the last one inherits the mistake. Type the right last line in `y`, `s` and `x`.
#
# **Form of the answer:** one expression, as text.
#
# <details><summary>Hint 1</summary>Put a number into each line: a slope of the sigmoid lies between 0 and 1/4. Which line says -2 for N = 2?</details>
# <details><summary>Hint 2</summary>The formula of 3.3 wants the value after the activation.</details>

# %% exercise="hunt_update_rule" covers="S0.Q1.2c S0.Q1.2e S0.Q1.2f"

# %% check="hunt_update_rule" points=3

# %% [markdown] lecture=3
# ## Poll: which line is wrong?
#
# $N = wx$, $\;s = \sigma(N)$, $\;E = (y - s)^2$
#
# 1. $\dfrac{\partial E}{\partial s} = -2\,(y - s)$
# 2. $\dfrac{\partial s}{\partial N} = N\,(1 - N)$
# 3. $\dfrac{\partial N}{\partial w} = x$
#
# Answer after one minute in pairs, then hands:
#
# B. At $N = 2$ it says $-2$; no slope of the sigmoid is above $\frac14$.
#
# Note:
#
# **Show** the three lines of a homework.
#
# **Ask** "Which line is wrong?" Do not point at B. Count the hands.
#
# **Wait for** the vote, then let somebody put N = 2 into every line. The formula wants the value *after* the activation: s (1 - s). At N near 0.659 both agree: one test point is not enough.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# For $N$ above 1 or below 0 the homework's step goes the wrong way. Yet at $N \approx 0.65905$ both formulas agree: one test point is not enough to trust a formula.
#
# </details>

# %% [markdown]
# ## 4. What the sum means: odds
#
# A neuron that looks at a tumour should say how *probable* it is that the tumour is of class 1, say benign. A probability $p$ lies between 0 and 1, but $z$ can be anything. Gamblers know a way out: the *odds* say how many times as probable class 1 is as class 0. Odds of 3 mean three to one. Odds can be any positive number, and their logarithm any number at all. So we let the neuron compute the logarithm of the odds:
#
# $$\log(\text{odds}) = z \quad\Longleftrightarrow\quad \text{odds} = e^{z}$$
#
# From now on $\log$ is the natural logarithm, and $y$ is the *label*: the class an example really has, 0 or 1.

# %% [markdown] lecture=2
# ## Three to one
#
# Odds say how many times as probable class 1 is as class 0.
#
# $$\text{odds} = \frac{p}{1 - p} \in (0, \infty) \qquad \log(\text{odds}) \in (-\infty, \infty)$$
#
# Note:
#
# **Show** odds of three to one, then their logarithm.
#
# **Ask** "p = 3/4: which odds? And p = 1/2: which logarithm?"
#
# **Wait for** three, and zero. A probability is squeezed between 0 and 1, the logarithm of the odds is free: like z. So we let the neuron compute it.

# %% [markdown]
# ### 4.1 From odds to the probability ○ · 3 min · 3 points
#
# Class 1 has the probability $p$, so class 0 has the rest. First write the odds in `p`. Then set them equal to $e^z$, solve for $p$, and write the probability in `z`.
#
# **Form of the answer:** two expressions, as text, one in `p` and one in `z`.
#
# <details><summary>Hint 1</summary>Test your odds: p = 3/4 is three to one.</details>
# <details><summary>Hint 2</summary>Multiply by the denominator of your odds, and bring everything that contains p to one side.</details>
# <details><summary>Hint 3</summary>p (1 + exp(z)) = exp(z).</details>

# %% exercise="log_odds" shown="odds probability" covers="S2.AN.7a S2.AN.7b"

# %% check="log_odds" points=3

# %% [markdown] lecture=3
# ## The neuron computes log odds
#
# $$\log\frac{p}{1 - p} = z \qquad\Longrightarrow\qquad p = \;?$$
#
# Answer after one minute with a pencil:
#
# $$p = \frac{e^z}{1 + e^z} = \sigma(z)$$
#
# Nobody chose the sigmoid.
#
# Note:
#
# **Show** solve for p on the board, as far as they say it.
#
# **On the board:** $\frac{p}{1 - p} = e^z$, then $p = e^z - p\,e^z$, then $p\,(1 + e^z) = e^z$.
#
# **Ask** "Where did the sigmoid come from?"
#
# **Wait for** the silence after that question. It should be they who say that nobody chose it: if the log-odds are a weighted sum, there is no other curve.
#
# **Leave for home** 4.3.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The probability is the sigmoid. It was not chosen for its nice shape: if the log-odds are a weighted sum, there is no other choice. And $z = 0$ means odds of one to one.
#
# </details>

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

# %% [markdown] lecture=3
# ## Slopes of the logarithms
#
# $$\frac{d}{dz} \log s = \;? \qquad\qquad \frac{d}{dz} \log(1 - s) = \;?$$
#
# Answer after one minute with a pencil:
#
# $$\frac{s(1 - s)}{s} = 1 - s \qquad\qquad -\frac{s(1 - s)}{1 - s} = -s$$
#
# Note:
#
# **Show** the two questions; the slope of the sigmoid is in the corner of the board.
#
# **Ask** "Derivative of the logarithm, times the slope of the sigmoid. What cancels?"
#
# **Wait for** both answers in chorus: each time one factor cancels. Keep both on the board; in the second lecture they meet again.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Each time, one of the two factors of the sigmoid's slope cancels. This is why logarithms and the sigmoid so often appear together.
#
# </details>

# %% [markdown]
# ### 4.3 In your own words ○ · 3 min · 4 points
#
# The picture shows $\sigma(w x)$ of one feature $x$ for weights $w$ of different size, and names the slope in $x$ at the boundary. Answer briefly: (a) What is wrong with the slope of the step? (b) What two things does the sigmoid offer that the step does not? (c) How does the neuron answer near the boundary if its weights are small, and how if they are large? (d) What quantity does $z$ itself stand for? A person reads this one.

# %%
figures.slope_of_weights()

# %% [markdown] written="activation_words" points=4 covers="S2.AN.6c S2.AN.6d S2.AN.7c"

# %% [markdown]
# ## 5. The instrument
#
# How do you know that a derivative is right? You nudge the input a little and look how far the output moves. It is much better to nudge to *both* sides than to one, because the curvature, the same on both sides, cancels:
#
# $$\frac{\partial f}{\partial x_i} \approx \frac{f(x + h\,u_i) - f(x - h\,u_i)}{2h}$$
#
# Here $u_i$ is zero everywhere except at entry $i$, where it is one. This is the *central difference*. In all four notebooks you will use it to check what you derived by hand.

# %% [markdown] lecture=2
# ## Nudge it to both sides
#
# $$\frac{\partial f}{\partial x_i} \approx \frac{f(x + h\,u_i) - f(x - h\,u_i)}{2h}$$
#
# Why to **both** sides?
#
# Note:
#
# **Show** a curve and its secant on the board, first from one side, then from both.
#
# **Ask** "Why both sides?"
#
# **Wait for** curvature is the same on both sides and cancels. This is the instrument of all four notebooks: it needs no formula, so it can judge every formula.
#
# **Leave for home** 5.1, the most useful program of the notebook: announce it.

# %% [markdown]
# ### 5.1 The central difference ● · 7 min · 6 points
#
# Move one entry at a time, there and back, and write the slope into an array of the same shape. The array `x` may hold whole numbers and may be a matrix, and it must be left as it was.
#
# | array | shape | holds |
# |---|---|---|
# | `f` | function | takes an array like `x`, returns one number |
# | `x` | any | the place |
# | `h` | () | the step, 1e-5 unless stated |
# | result | shape of `x` | one slope per entry |

# %% [markdown]
# **You will need** all indices of an array of any shape, an array of zeros, and a copy that can store decimals:
#
# ```python
# list(np.ndindex((2, 2)))               # [(0, 0), (0, 1), (1, 0), (1, 1)]; A[0, 1] is A[(0, 1)]
# np.zeros_like(np.array([1.5, 2.5]))    # array([0., 0.])
# np.array([1, 2], dtype=float)          # array([1., 2.]), a new array
# ```
#
# <details><summary>Hint 1</summary>For every index: make an array of zeros like x, put h into that one entry, and call f at x plus and at x minus this array. So x never changes.</details>
# <details><summary>Hint 2</summary>An array of whole numbers cannot hold 1e-5. Copy x as decimals first.</details>
# <details><summary>Hint 3</summary>In the loop: nudge = zeros like x; nudge[i] = h; then entry i of the result is the quotient of f(x + nudge), f(x - nudge) and h.</details>

# %% exercise="numerical_gradient"


# %%
# Try it: the slopes of x1**2 + 3 x2 at (2, 5) are 4 and 3.
def f(x):
    return x[0] ** 2 + 3 * x[1]


numerical_gradient(f, np.array([2, 5]))

# %% check="numerical_gradient" points=6

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The instrument needs no formula. So it can judge every formula, at the price of two calls per entry.
#
# </details>

# %% [markdown]
# ### 5.2 The valley of the step size
#
# A smaller step should be better. Guess: at which $h$ is the error smallest, for a function of size about 1? Then run the cell. It measures your instrument against an exact slope, for many $h$, in the usual precision (float64, about 16 digits) and in half of it (float32, about 7 digits).

# %%
figures.step_size_valley(numerical_gradient)

# %% [markdown] lecture=4
# ## A smaller step is better. True?
#
# For $f$ of size 1 in 16 digits: which $h$ has the smallest error?
#
# Answer after three guesses on the board:
#
# {output}
#
# Note:
#
# **Show** the question; write three guesses on the board. Then the valley, right half first.
#
# **On the board:** the Taylor series of $f(x + h)$ and of $f(x - h)$ below each other; in the difference the $h^2$ cancel, and $\frac{h^2}{6} f'''$ is left. On the other side $\varepsilon / h$. Equal near $h = \sqrt[3]{\varepsilon} \approx 10^{-5}$.
#
# **Ask** "A smaller h is better. True?" Then, at the picture: "Who is to blame on the right? Who on the left?"
#
# **Wait for** the formula on the right, its error is of size h squared. Rounding on the left, divided by a tiny h. The bottom is near 1e-5. With one side only, the right slope is h: draw it in.

# %% [markdown]
# On the right the formula is to blame. Put the Taylor series of $f(x + h)$ and $f(x - h)$ into it: the terms with $h$ add up, those with $h^2$ cancel, and the first error that is left is
#
# $$\frac{f(x + h) - f(x - h)}{2h} = f'(x) + \frac{h^2}{6} f^{(3)}(x) + \dots$$
#
# Nudge to one side only, and the term with $h^2$ stays: the error is $\frac{h}{2} f''(x)$. On the left the computer is to blame: it subtracts two nearly equal numbers, and their rounding error $\varepsilon$ is divided by a tiny $h$. The bottom lies where $h^2$ and $\varepsilon / h$ are about equal, near $h = \sqrt[3]{\varepsilon}$: about $10^{-5}$ in float64 ($\varepsilon \approx 10^{-16}$), and nearly a thousand times that in float32 ($\varepsilon \approx 10^{-7}$).

# %% [markdown]
# ### 5.3 How close is close enough?
#
# A gradient by formula and one by nudging never agree exactly. A difference of 0.001 is splendid for slopes of 1000 and hopeless for slopes of 0.001. So divide by the size of the larger one. This *relative error* is a pure number:
#
# $$\text{relative error} = \frac{\max |a - b|}{\max(|a|, |b|)}$$
#
# For the central difference in float64, with smooth functions of moderate size:
#
# | relative error | verdict |
# |---|---|
# | below $10^{-7}$ | the formula is right |
# | between $10^{-7}$ and $10^{-3}$ | suspicious: a kink, a badly chosen $h$, float32, or a small mistake |
# | above $10^{-3}$ | the formula is wrong |

# %% carry="relative_error"

# %%
# Your formula of 3.3 against your instrument, at nine places.
z = np.linspace(-4, 4, 9)
by_nudging = numerical_gradient(lambda z: sigmoid(z).sum(), z)
relative_error(sigmoid_derivative(z), by_nudging)

# %% [markdown]
# The instrument has its traps. The function $|x|$ has a kink at 0, and slope 1 everywhere to the right of it. Before you run the cell: what will the instrument say at $x = 0.000003$, and why?

# %%
figures.when_written(
    lambda: numerical_gradient(lambda x: np.abs(x).sum(), np.array([3e-6, 0.5]))
)

# %% [markdown] lecture=2
# ## |x| at x = 0.000003
#
# To the right of 0 the slope is 1. What does the instrument say?
#
# Answer after hands for 1, 0, something else:
#
# **0.3.** One nudge of 0.00001 lands beyond the kink.
#
# Note:
#
# **Show** the V of |x|, and a point very close to its corner.
#
# **Ask** "The step is h = 1e-5. Slope 1, slope 0, something else?"
#
# **Wait for** the hands. Then (0.000013 - 0.000007) divided by 0.00002. ReLU has such a kink, too.
#
# **Leave for home** 5.3 for those who will write gradients of their own.

# %% [markdown] lecture=0
# ## Break
#
# Back in ten minutes. To think about: a neuron is sure, and wrong. How should its loss tell it so?
#
# Note:
#
# **Show** this slide during the break. The clock says 45.
#
# **Ask** nothing now; the question comes back in section 7.
#
# **Wait for** everybody to be back. If you are late, leave out the kink of |x| or the poll on the bias next time.

# %% [markdown]
# <details><summary>Answer, and four more traps</summary>
#
# It says 0.3: one nudge of 0.00001 lands beyond the kink. ReLU has such a kink, too.
#
# - **Nothing to compare.** Two gradients that are both zero agree, whatever the formula. Check at random places, with random numbers.
# - **Small among large.** One relative error for all parameters hides a wrong bias behind large weights. Compare weights with weights and biases with biases.
# - **One lucky place.** See 3.5. Use several.
# - **Half precision.** In float32 even the best step leaves an error near $10^{-5}$, and the usual one a far larger one. Check in float64.
#
# </details>

# %% [markdown]
# **A good place to stop.** You have a neuron, its slopes, and the instrument. What follows needs a fresh head: a loss, its gradient, and the way downhill. If you come back in a new session, run all cells above first (menu *Run*, *Run All Above Selected Cell*).

# %% [markdown]
# ## 6. A loss
#
# Training needs one number that says how bad the neuron is. Counting mistakes is the first idea. The second comes from probability: the neuron states a $p_i$ for every example; how likely, then, are the labels that were really observed? Examples are independent, so their probabilities multiply. Each contributes $p$ if its label is 1 and $1 - p$ if it is 0. We look for weights that make this *likelihood* large. A logarithm rises wherever its argument rises, so we may just as well make *minus the logarithm* of the likelihood small.

# %% [markdown] lecture=3
# ## How likely are these three labels?
#
# | | 1 | 2 | 3 |
# |---|---|---|---|
# | $p$ | 0.9 | 0.8 | 0.3 |
# | $y$ | 1 | 1 | 0 |
#
# Answer after one minute:
#
# $0.9 \cdot 0.8 \cdot 0.7 = 0.504$, the **likelihood**
#
# Note:
#
# **Show** three patients, what the neuron says, what is true.
#
# **Ask** "How likely is it that just these labels are observed, if the neuron is right?"
#
# **Wait for** the third factor is 0.7, not 0.3: class 0 has the rest. Independent, so they multiply. Good weights make this number large; minus its logarithm is the loss.

# %% [markdown]
# ### 6.1 One factor, one term ○ · 3 min · 3 points
#
# There is a way to write "$p$ if $y = 1$, and $1 - p$ if $y = 0$" as one formula without an if: use $y$ and $1 - y$ as exponents. Write the factor in `p` and `y`. Then write its logarithm as a sum of two terms, without exponents.
#
# **Form of the answer:** two expressions in `p` and `y`, as text.
#
# <details><summary>Hint 1</summary>Anything to the power of 0 is 1, and to the power of 1 it is itself.</details>
# <details><summary>Hint 2</summary>The logarithm of a product is the sum of the logarithms, and an exponent comes down in front.</details>

# %% exercise="likelihood" covers="S2.AN.13b S2.AN.13c"

# %% check="likelihood" points=3

# %% [markdown] lecture=2
# ## One formula without an if
#
# $$p^{\,y}\,(1 - p)^{1 - y}$$
#
# What is its logarithm?
#
# Answer after half a minute:
#
# $$y \log p + (1 - y) \log(1 - p)$$
#
# Note:
#
# **Show** put y = 1 and then y = 0 into the exponents, aloud.
#
# **Ask** "The logarithm of it, as a sum of two terms?"
#
# **Wait for** exponents come down in front. Only one term counts for each example: the label switches the other one off.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Only one of the two terms counts for each example. The label switches the other one off.
#
# </details>

# %% [markdown]
# ### 6.2 Bug hunt: cross-entropy ○ · 2 min · 2 points
#
# Minus the logarithm of the likelihood, averaged over the examples, is the *binary cross-entropy*. From a homework:
#
# > $$\mathrm{BCE} = -\frac{1}{N} \sum_i y_i \log p_i + \frac{1}{N}\sum_i (1 - y_i) \log(1 - p_i)$$
#
# Type the right loss of a single example, in `y` and `p`.
#
# **Form of the answer:** one expression, as text.
#
# <details><summary>Hint 1</summary>A loss of this kind is never negative. Compute the homework's for y = 0 and p = 0.9.</details>

# %% exercise="hunt_cross_entropy" covers="S2.AN.13a"

# %% check="hunt_cross_entropy" points=2

# %% [markdown] lecture=3
# ## Poll: is this a loss?
#
# > $\mathrm{BCE} = -\frac1N \sum_i y_i \log p_i + \frac1N \sum_i (1 - y_i) \log(1 - p_i)$
#
# 1. Right.
# 2. A bracket is missing.
# 3. The two logarithms are swapped.
#
# Answer after one minute, then hands:
#
# B. At $y = 0$, $p = 0.9$ it is $-2.3$: a *reward* for being wrong.
#
# Note:
#
# **Show** the homework's line.
#
# **Ask** "Is this homework's cross-entropy ever negative?" Count the hands for A, B, C.
#
# **Wait for** a minute, until somebody tries y = 0. Then log 0.1 = -2.3. With labels 1 alone nobody would ever see it.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# One missing pair of brackets, and the neuron is rewarded for being wrong about class 0. As long as all labels are 1, nobody would ever see it. (Notebook 2 tells where the name *cross-entropy* comes from.)
#
# </details>

# %% [markdown]
# ### 6.3 The loss from the logits ● · 5 min · 6 points
#
# The pre-activation $z$ of a probability is also called its *logit*. The logarithm of a sigmoid fails once the sigmoid has been rounded to 0 or 1. So insert $p = \sigma(z)$ by hand and simplify first. For label 1, $-\log \sigma(z) = \log(1 + e^{-z})$. For label 0, since $1 - \sigma(z) = \sigma(-z)$, it is $\log(1 + e^{z})$. Because $1 + e^{z} = e^{z} (1 + e^{-z})$, the second is exactly $z$ more than the first, and one formula serves both labels:
#
# $$\text{loss}_i = \log(1 + e^{z_i}) - y_i z_i$$
#
# | array | shape | holds |
# |---|---|---|
# | `z` | (n,) | logits |
# | `y` | (n,) | labels 0 or 1 |
# | result | () | mean loss, natural logarithm (its unit is called *nat*) |

# %% [markdown]
# **You will need** a logarithm that never forms the large exponentials, and a mean:
#
# ```python
# np.logaddexp(2.0, 1000.0)             # log(exp(2) + exp(1000)) = 1000.0, without overflow
# np.mean(np.array([1.0, 2.0, 6.0]))    # 3.0
# ```
#
# <details><summary>Hint 1</summary>np.logaddexp wants two exponents. One of them is z. Of which number is 1 the exponential?</details>
# <details><summary>Hint 2</summary>Everything works on whole vectors; the mean comes last.</details>

# %% exercise="binary_cross_entropy" covers="S2.AN.13a"

# %%
# Try it: undecided, right and sure, wrong and very sure.
one = np.array([1.0])
[float(binary_cross_entropy(np.array([z]), one)) for z in (0.0, 5.0, -1000.0)]

# %% check="binary_cross_entropy" points=6

# %% [markdown] lecture=2
# ## A loss that survives a logit of −1000
#
# $$\text{loss} = \log(1 + e^{z}) - y\,z$$
#
# {code binary_cross_entropy}
#
# Note:
#
# **Show** the last line of 6.3 and the code; logaddexp(0, z) is log(1 + exp(z)) without the large number.
#
# **Ask** "The label is 1, the logit is -1000. What should it cost?"
#
# **Wait for** 1000, its whole logit, and not infinity. Undecided costs log 2 = 0.693.
#
# **Leave for home** 6.3.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# An undecided neuron pays $\log 2 \approx 0.693$. If it is sure and right, it pays next to nothing; if it is very sure and wrong, it pays its whole logit, a finite 1000.
#
# </details>

# %% [markdown]
# ### 6.4 Why not count mistakes? ○ · 2 min · 2 points
#
# The picture shows two losses of the same ten points while a single weight moves: the share of mistakes and the cross-entropy. Explain in two or three sentences why you cannot walk downhill on the first one. A person reads this answer.

# %%
figures.zero_one_and_cross_entropy()

# %% [markdown] lecture=2
# ## Which of these can you walk down?
#
# {output}
#
# Note:
#
# **Show** the same ten points and one weight that moves; the share of mistakes, and the cross-entropy.
#
# **Ask** "You stand at the left end in fog. Which curve tells you where down is?"
#
# **Wait for** the smooth one. The steps are flat: slope zero everywhere, as that of the step function.
#
# **Leave for home** 6.4.

# %% [markdown] written="zero_one_words" points=2 covers="S2.AN.12"

# %% [markdown]
# ## 7. The gradient
#
# The loss depends on $z$, and $z$ on the weights and the bias. The chain rule takes the slope apart into two factors:
#
# $$\frac{\partial\, \text{loss}_i}{\partial w_j} = \frac{\partial\, \text{loss}_i}{\partial z_i} \cdot \frac{\partial z_i}{\partial w_j}$$
#
# You have everything to compute both: the loss of 6.2, the slopes of 4.2, the sum of section 1.

# %% [markdown]
# ### 7.1 With the pencil ○ · 4 min · 3 points
#
# Take one example with one feature $x$, so $z = w x + b$ and $p = \sigma(z)$. Its loss is the one you typed in 6.2. Find its derivative in $z$, written in `p` and `y`, and then its derivative in $w$, written in `p`, `y` and `x`. Simplify the first one until nothing is left to simplify.
#
# **Form of the answer:** two expressions, as text.
#
# <details><summary>If 6.2 did not work out</summary>The loss is minus the logarithm of the factor of 6.1: - ( y log p + (1 - y) log(1 - p) ).</details>
# <details><summary>Hint 1</summary>Exercise 4.2 has the slopes of log p and log(1 - p) in z. Put them in.</details>
# <details><summary>Hint 2</summary>Multiply out. Two products cancel.</details>
# <details><summary>Hint 3</summary>z contains w once, multiplied by x.</details>

# %% exercise="logit_gradient" covers="S2.AN.14b S2.AN.14c"

# %% check="logit_gradient" points=3

# %% [markdown] lecture=4
# ## Two slopes, one cancellation
#
# $$\frac{\partial}{\partial z}\Bigl[-y \log p - (1 - y) \log(1 - p)\Bigr] = \;?$$
#
# Answer after two minutes with a pencil:
#
# $$-y\,(1 - p) + (1 - y)\,p = p - y \qquad \frac{\partial\,\text{loss}}{\partial w} = (p - y)\,x$$
#
# Note:
#
# **Show** the whole derivation, slowly, on the board. The two slopes of the logarithms stand there from the first lecture.
#
# **On the board:** $\frac{d}{dz} \log p = 1 - p$ and $\frac{d}{dz} \log(1 - p) = -p$. Then $-y + y p + p - y p$.
#
# **Ask** "Put them in. What cancels?" Then: "z contains w once. So?"
#
# **Wait for** two products cancel. Say it in words, and let them repeat it: *what was said minus what was right*, then *error times input*. No slope of the sigmoid is left.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The derivative in $z$ is *what was said minus what was right*: the error. The derivative in $w$ is *error times input*. The slopes of the sigmoid have cancelled, every one of them.
#
# </details>

# %% [markdown]
# ### 7.2 Sure, and wrong
#
# The right answer is 1, but the neuron has the logit $z = -6$: it is almost certain of the wrong class. How strongly does each loss push it back? In 3.5 the loss was the squared error $(y - s)^2$; now it is the cross-entropy. Both are large at $z = -6$. Guess before you run the cell: how large is the *slope* of each in $z$ there?

# %%
figures.squared_error_and_cross_entropy()

# %% [markdown] lecture=3
# ## Sure, and wrong
#
# True label 1, logit $z = -6$. Which loss pushes harder?
#
# Answer after hands for each:
#
# {output}
#
# Note:
#
# **Show** first the question, then the curves, at last the two slopes at z = -6.
#
# **Ask** "The neuron is sure, and wrong. Which loss tells it so?" Hands for squared error, for cross-entropy, for equal.
#
# **Wait for** the votes before you uncover. The slopes are -0.0049 and -0.998: two hundred times. The squared error keeps the factor s (1 - s), and the cross-entropy has cancelled it.

# %% [markdown]
# <details><summary>Answer</summary>
#
# The cross-entropy's slope is $-0.998$, nearly the largest there is. That of the squared error is $-0.0049$, two hundred times smaller: it contains the factor $s(1 - s)$ of 3.5, which is nearly zero wherever the neuron is sure, be it right or wrong. With the squared error this neuron would hardly learn at all. The logarithm in the cross-entropy cancels just this factor. That is why we use it.
#
# </details>

# %% [markdown]
# ### 7.3 All examples at once ● · 6 min · 8 points
#
# All derivatives of a number together are its *gradient*. Let $e_i$ be the derivative of example $i$'s loss in $z_i$: your first answer of 7.1. More features bring nothing new: $z_i$ contains $w_j$ once, multiplied by $X_{ij}$, and $b$ once, multiplied by 1. The loss $L$ of the batch is the mean over its $n$ examples, so its gradient is the mean of theirs:
#
# $$\frac{\partial L}{\partial w_j} = \frac{1}{n} \sum_i e_i\, X_{ij},$$
#
# $$\frac{\partial L}{\partial b} = \frac{1}{n} \sum_i e_i$$
#
# | array | shape | holds |
# |---|---|---|
# | `X` | (n, d) | features |
# | `y` | (n,) | labels 0 or 1 |
# | `w`, `b` | (d,), () | the neuron |
# | result `d_w`, `d_b` | (d,), () | derivatives, shaped like what they belong to |

# %% [markdown]
# **You will need** rows and columns exchanged, and a sum:
#
# ```python
# A = np.array([[1, 2], [3, 4], [5, 6]])
# A.T                               # array([[1, 3, 5], [2, 4, 6]]), shape (2, 3)
# np.array([1.0, 2.0, 4.0]).sum()   # 7.0
# ```
#
# <details><summary>Hint 1</summary>First the logits, then the probabilities, then the vector of errors divided by n: shape (n,).</details>
# <details><summary>Hint 2</summary>The sum over i joins the rows of X with the errors. X.T has shape (d, n).</details>
# <details><summary>Hint 3</summary>The bias is multiplied by 1 everywhere, so its derivative is just the sum of this same vector: the errors, divided by n already.</details>

# %% exercise="neuron_gradients" covers="S2.AN.14a S2.AN.14b S2.AN.14c"

# %%
# Try it: your gradient for w against your own instrument.
rng = np.random.default_rng(0)
X, y = rng.normal(size=(6, 3)), np.array([1, 0, 0, 1, 1, 0])
w, b = rng.normal(size=3), 0.4


def loss(w):
    return binary_cross_entropy(X @ w + b, y)


relative_error(neuron_gradients(X, y, w, b)[0], numerical_gradient(loss, w))

# %% check="neuron_gradients" points=8

# %% [markdown] lecture=3
# ## All examples at once
#
# $$\frac{\partial L}{\partial w} = \frac{1}{n} X^{T} (p - y), \qquad \frac{\partial L}{\partial b} = \frac{1}{n} \sum_i (p_i - y_i)$$
#
# {code neuron_gradients}
#
# Note:
#
# **Show** one index at a time: which example, which feature. Then the product that does the sum.
#
# **Ask** "X is (n, d), the errors are (n,). How do they meet in (d,)?"
#
# **Wait for** the transpose. The derivative of a number by an array always has the shape of the array. The instrument agrees to nine digits and more.
#
# **Leave for home** 7.3 as a program.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The relative error is far below the $10^{-7}$ of 5.3: the formula is right. And `d_w` has the shape of `w`. The derivative of a number by an array always has the shape of the array.
#
# </details>

# %% [markdown]
# ### 7.4 Bug hunt: what is $h$? ☆ · 1 min · 1 point
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

# %% [markdown] lecture=2
# ## Poll: the last line is right. Is the rest?
#
# > $l = \sum_i y_i \log h(x_i) + (1 - y_i) \log(1 - h(x_i)),\quad h(x) = \theta^T x$
#
# 1. All of it.
# 2. The sum.
# 3. The definition of $h$.
#
# Answer after a full minute, then hands:
#
# C. At $\theta^T x = 2$ it takes $\log(-1)$; $\;h = \sigma(\theta^T x)$.
#
# Note:
#
# **Show** the homework. It ends with the sum of (y - h(x)) x, which is right.
#
# **Ask** "The last line is right. Is the derivation?"
#
# **Wait for** a full minute of reading; nobody sees it in ten seconds. Which values may h have, if both logarithms exist? A right last line can follow from a wrong definition.
#
# **Leave for home** 7.5.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# A right last line can follow from a wrong definition. That is why we ask for every step of a derivation, not only for its end.
#
# </details>

# %% [markdown]
# ### 7.5 Bug hunt: one exponential too many ☆ · 3 min · 2 points
#
# Sometimes we want the slope in the *input*. From a homework, for $E = -y \log \sigma(w x)$ with a fixed label $y$:
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
# <details><summary>Hint 2</summary>At w = 0 the bracket is 1/2. What does the fraction of line 2 become there?</details>

# %% exercise="hunt_exponent" covers="S3.1c S3.1d S3.1e"

# %% check="hunt_exponent" points=2

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Put one number into the line before and into the line after: such a slip is found in half a minute.
#
# </details>

# %% [markdown]
# ## 8. Downhill
#
# The gradient points in the direction in which the loss grows fastest. Here is why: a small step $v$ of the weights changes the loss by about $\sum_j v_j\, \partial L/\partial w_j$. This sum of products is the length of $v$ times the length of the gradient times the cosine of the angle between them. Among all steps of one length it is largest when $v$ points along the gradient, because then the cosine is 1.
#
# So we step *against* the gradient. The step is the gradient times a number $\alpha$, the *learning rate*. Then we compute the gradient at the new place, and repeat:
#
# $$w \leftarrow w - \alpha\, \frac{\partial L}{\partial w},$$
#
# $$b \leftarrow b - \alpha\, \frac{\partial L}{\partial b}$$

# %% [markdown] lecture=2
# ## Against the gradient
#
# $$w \leftarrow w - \alpha\,\frac{\partial L}{\partial w}$$
#
# Why is this the steepest way?
#
# Answer after half a minute:
#
# A small step $v$ changes $L$ by $\;\lVert v \rVert\,\lVert \nabla L \rVert \cos\varphi$.
#
# Note:
#
# **Show** the rule. Alpha is the learning rate.
#
# **Ask** "Of all steps of one length, which one makes the loss grow most?"
#
# **Wait for** the one along the gradient: there the cosine is 1. We want the opposite, minus 1.

# %% [markdown]
# ### 8.1 One example, all the way ○ · 4 min · 3 points
#
# Before a program takes a thousand steps, take one yourself. The neuron is that of section 1, with $w = (0.2, 0.3)$ and $b = 0.1$. Its only example is $x = (2, -1)$ with the label $y = 1$, and you know its logit from 1.1. The way *forward*:
#
# $$z = 0.2,$$
#
# $$p = \sigma(z) = 0.549834,$$
#
# $$\text{loss} = -\log p = 0.598139$$
#
# Now the way *back*: the error, that is the derivative of the loss in $z$. Then one step with $\alpha = 0.5$: the new $w_1$, $w_2$ and $b$. And finally the loss again, with the new neuron.
#
# **Form of the answer:** one number, three numbers, one number, to six digits. Let Python do the arithmetic; `np.log` is the logarithm.
#
# <details><summary>Hint 1</summary>The error is your formula of 7.1. It is negative here: p should grow.</details>
# <details><summary>Hint 2</summary>Each derivative is the error times what its number is multiplied by: 2, -1, and 1 for the bias. The step subtracts half of it.</details>
# <details><summary>Hint 3</summary>The label is 1, so the loss is log(1 + exp(-z)) with the new z, as in 6.3.</details>

# %% exercise="one_step_by_hand" covers="S0.Q1.0"

# %% check="one_step_by_hand" points=3

# %%
# The same on the drawing, computed with your own functions: forward above, back below.
figures.one_step(neuron_gradients, x=[2.0, -1.0], y=1, w=[0.2, 0.3], b=0.1, rate=0.5)

# %% [markdown] lecture=3
# ## One example, all the way
#
# $x = (2, -1)$, label 1, $p = 0.55$, $\alpha = 0.5$. Which way does each number go?
#
# Answer after one minute with a pencil:
#
# | | $w_1$ | $w_2$ | $b$ | loss |
# |---|---|---|---|---|
# | before | 0.2 | 0.3 | 0.1 | 0.598 |
# | after | 0.650 | 0.075 | 0.325 | 0.192 |
#
# Note:
#
# **Show** the example from the beginning, its label is 1; the error is p - y = -0.45.
#
# **On the board:** error $-0.450$; slopes $2 \cdot (-0.450)$, $-1 \cdot (-0.450)$, $-0.450$; minus half of each.
#
# **Ask** "Which weight grows, which one shrinks, which one moves more?"
#
# **Wait for** the weight of the negative feature goes *down*, and half as far. The derivatives are -0.90, +0.45 and -0.45; half of each is subtracted. In JupyterLab show the drawing of 8.1: forward above, back below.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# One step takes the loss from 0.598 to 0.192. The weight of the negative feature went *down*, although the neuron had to say more: less weight on a negative number makes a larger sum. And the feature 2 moved its weight twice as far as the feature -1.
#
# </details>

# %% [markdown]
# ### 8.2 Gradient descent ● · 6 min · 6 points
#
# When should a walk stop? At a minimum the gradient is zero, so near it the gradient is short. A program may also stop when the loss hardly falls any more; and it always needs a largest number of steps, in case neither happens.
#
# Fill the body of the loop: ask for the gradients at the present place; leave the loop if the length of *all* partial derivatives together is below `tolerance`; else take the step and append the new pair to the path. The length of $(d_w, d_b)$ is the root of the sum of all squares.
#
# | argument | holds |
# |---|---|
# | `gradients` | function; `gradients(w, b)` returns `d_w (d,)` and `d_b ()` |
# | `w`, `b` | where to start; must be left as they are |
# | `learning_rate` | $\alpha$ |
# | `max_steps`, `tolerance` | the most steps; the length below which to stop |
# | result | list of pairs `(w, b)`, the start first |

# %% [markdown]
# **You will need** a root, a sum, a way out of a loop, and a longer list:
#
# ```python
# np.sqrt(np.sum(np.array([3.0, 4.0]) ** 2))   # 5.0
# path.append((w, b))                          # path has one entry more
# if done: break                               # leave the loop at once
# ```
#
# <details><summary>Hint 1</summary>The order matters: gradients, test, step, append.</details>
# <details><summary>Hint 2</summary>w = w - ... makes a new array. w -= ... would change the caller's array, and every entry of the path with it.</details>
# <details><summary>Hint 3</summary>Two assignments take the step, one for w and one for b, both with the gradients of the old place.</details>

# %% exercise="gradient_descent" covers="S0.Q1.0 S2.AN.10b"

# %%
# Try it: benign (1) or malignant (0), from one measurement of 569 tumours, their texture.
X, y, _ = data.breast_cancer()
x = (X[:, 1:2] - X[:, 1].mean()) / X[:, 1].std()


def slopes(w, b):
    return neuron_gradients(x, y, w, b)


def bowl(w, b):
    return binary_cross_entropy(x @ np.atleast_1d(w) + b, y)


settings = {"learning_rate": 1.5, "max_steps": 200, "tolerance": 0.001}
walk = gradient_descent(slopes, np.array([1.5]), -1.0, **settings)
figures.loss_bowl(bowl, walk)

# %% [markdown] lecture=2
# ## The steps get shorter by themselves
#
# {output}
#
# Note:
#
# **Show** the path in the bowl: one weight and one bias, 569 tumours, one measurement.
#
# **Ask** "The learning rate is the same everywhere. Why do the steps get shorter? When should a program stop?"
#
# **Wait for** because the gradient does. Stop at a short gradient, or when the loss hardly falls; and always after a largest number of steps.
#
# **Leave for home** 8.2.

# %% check="gradient_descent" points=6

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The steps get shorter by themselves, because the gradient does; at the minimum, marked by a cross, the walk stops. Test the *length* of the gradient, not its change: on a long even slope the gradient hardly changes, yet the minimum is far away.
#
# </details>

# %% [markdown]
# ### 8.3 How long should a step be?
#
# Three learning rates on the same bowl, 25 steps each. Guess before you look: which of them would never arrive, however long it walked? If a slider appears below, find the largest rate with which the loss still falls at every step.

# %%
figures.learning_rates(slopes, bowl, np.array([1.5]), -1.0, (0.05, 3, 25))

# %% [markdown] lecture=3
# ## Which would never arrive?
#
# {output}
#
# Note:
#
# **Show** cover the titles with your hand, or show the picture only. Three rates, 25 steps each.
#
# **Ask** "Which of them would never arrive, however long it walked?" Hands for each.
#
# **Wait for** the third: it jumps over the bottom and lands higher. In JupyterLab: raise the slider until the loss rises for the first time, between 9 and 10.

# %% [markdown] lecture=1
# ## Can this bowl have a second bottom?
#
# The slope of the slope, for each example: $\;p\,(1 - p)$.
#
# Answer after half a minute:
#
# Never negative, so the slope can only grow along a walk: **one** bottom.
#
# Note:
#
# **Show** the error p - y is the slope in z; its own slope is that of the sigmoid.
#
# **Ask** "Can p (1 - p) be negative? So?"
#
# **Wait for** no. On any straight walk the slope only grows; so there are no two valleys of different depth.
#
# **Leave for home** 8.4.

# %% [markdown]
# <details><summary>Answers</summary>
#
# The smallest rate goes the right way but has hardly started. The largest one jumps over the bottom and lands higher up on the other side, where the slope is steeper still. It is thrown back and forth and never arrives. With the slider: at 9 the loss still falls at every step, at 10 it begins to rise.
#
# </details>
#
# What shape is the bowl? The slope of an example's loss in $z$ is the error. The slope of *that*, by 3.3, is $p(1 - p)$: never negative. Walk straight through weights and biases, and each $z$ changes evenly; so on the whole walk the slope of the loss can only increase. Keep this in mind for question (c).

# %% [markdown]
# ### 8.4 In your own words ○ · 4 min · 5 points
#
# Answer in a few sentences: (a) In which direction does a step go, and what decides its length? (b) By which two signs can a program see that it should stop, and what does it need besides? (c) Can the cross-entropy of one neuron have several minima of different depth? (d) What happens with a learning rate that is much too large, and with one that is much too small? (e) What does one step do to the weights after a single example that was classified wrongly?

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

# %% exercise="logic_gates"

# %%
figures.gates(logic_gates)

# %% [markdown] lecture=2
# ## Lines that cut off corners
#
# {output}
#
# Who finds a line for XOR?
#
# Note:
#
# **Show** AND, OR, NAND: each line cuts off some corners. The last panel has none.
#
# **Ask** "Who finds a line for XOR?" Give the pen away.
#
# **Wait for** one honest attempt at the board. The attempt is worth more than the proof.

# %% [markdown] lecture=2
# ## Why nobody will
#
# | | $z$ | answer |
# |---|---|---|
# | (0, 0) | $b$ | $< 0$ |
# | (1, 0), (0, 1) | $w_1 + b,\;\; w_2 + b$ | $\ge 0$ |
# | (1, 1) | $w_1 + w_2 + b$ | $< 0$ |
#
# Add the outer rows, then the middle ones.
#
# Note:
#
# **Show** the four inequalities of XOR.
#
# **Ask** "Add the first and the last. Add the two in the middle. Compare."
#
# **Wait for** both sums are w1 + w2 + 2b; one is negative, the other is not. So one neuron cannot do it, whatever its numbers.
#
# **Leave for home** 9.1 and 9.2.

# %% check="logic_gates" points=3

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Each gate is a line that cuts off some corners of a square. In the last panel, XOR (one or the other, not both), there is no line.
#
# </details>

# %% [markdown]
# ### 9.2 In your own words ○ · 2 min · 2 points
#
# Why can no choice of $w_1, w_2, b$ make XOR? Give a reason in two or three sentences: with the picture, or with four inequalities.

# %% [markdown] written="xor_words" points=2

# %% [markdown]
# ## 10. A real case
#
# Now all 30 measurements of the 569 tumours. Class 1 is benign, class 0 malignant. A quarter of the patients is kept for the test. One measurement is an area of several hundred, another a smoothness near 0.1, and a single learning rate cannot suit both. So `standardize` brings every column to one scale: it subtracts the column's mean and divides by its spread, both taken from the training part.

# %%
X, y, names = data.breast_cancer()
X_train, X_test, y_train, y_test = data.train_test(X, y, np.random.default_rng(1))
X_train, X_test = data.standardize(X_train, X_test)
X_train.shape, X_test.shape

# %% [markdown]
# ### 10.1 The training loop ● · 7 min · 6 points
#
# A step need not wait for all 427 patients. The gradient of 32 of them, chosen at random, points roughly the same way and costs a thirteenth. So shuffle the rows, cut them into *batches*, and take a step after each. One pass over all rows is an *epoch*. The outer loop and the shuffled row numbers `order` are given; write the inner loop over the batches, with one step in each.
#
# | argument | holds |
# |---|---|
# | `X`, `y` | (n, d), (n,): the training data |
# | `learning_rate` | $\alpha$ |
# | `batch_size` | rows in a batch; the last one may have fewer |
# | `epochs`, `rng` | number of passes; where the random order comes from |
# | result | list of `(w, b)`: the start, and the pair after each epoch |

# %% [markdown]
# **You will need** numbers in strides, a slice that may reach beyond the end, and rows picked by a list of row numbers:
#
# ```python
# list(range(0, 10, 4))                 # [0, 4, 8]
# np.array([5, 6, 7])[2:6]              # array([7])
# np.array([10, 20, 30])[[2, 0]]        # array([30, 10]), also for the rows of a matrix
# ```
#
# <details><summary>Hint 1</summary>for start in range(0, len(X), batch_size): each start is where a batch begins in order.</details>
# <details><summary>Hint 2</summary>A slice of order is a list of row numbers. X and y need the same one.</details>
# <details><summary>Hint 3</summary>The step is that of 8.2, with the gradients of this batch.</details>

# %% exercise="train_neuron"

# %%
# Try it: ten epochs. The first loss must be log 2, the last one much smaller.
settings = {"learning_rate": 0.5, "batch_size": 32, "epochs": 10}
history = train_neuron(X_train, y_train, rng=np.random.default_rng(0), **settings)
[float(binary_cross_entropy(X_train @ w + b, y_train)) for w, b in history]

# %% [markdown] lecture=2
# ## The training loop
#
# {code train_neuron}
#
# What must the first loss be?
#
# Answer after half a minute:
#
# $\log 2 \approx 0.693$
#
# Note:
#
# **Show** the loop: shuffle, cut into batches, one step for each. One pass over all rows is an epoch.
#
# **Ask** "All weights are zero at the start. What must the first number of the curve be?"
#
# **Wait for** log 2. If another number stands there, something is wrong before training has begun.
#
# **Leave for home** 10.1.

# %% check="train_neuron" points=6

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# With all weights zero the neuron is undecided about everything, so the first loss is $\log 2$. If you ever see another first number there, something is wrong before the training has begun.
#
# </details>

# %% [markdown]
# ### 10.2 Turn the knobs
#
# Ten epochs each time, at the same rate, but with batches of all 427 rows, of 32 rows, and of a single row. Guess first: which curve is lowest after the tenth epoch, and which is the most restless?


# %%
def curve(batch_size, learning_rate=0.5, epochs=10):
    """Losses on all training rows, at the start and after each epoch."""
    settings = {"learning_rate": learning_rate, "batch_size": batch_size}
    rng = np.random.default_rng(0)
    history = train_neuron(X_train, y_train, epochs=epochs, rng=rng, **settings)
    return [binary_cross_entropy(X_train @ w + b, y_train) for w, b in history]


figures.when_written(
    lambda: figures.loss_curve(
        {"all 427": curve(427), "32 rows": curve(32), "1 row": curve(1)}, unit="epoch"
    )
)

# %% [markdown] lecture=2
# ## All rows, 32 rows, one row
#
# After ten passes: which curve is lowest, which one the most restless?
#
# Answer after hands for each:
#
# {output}
#
# Note:
#
# **Show** the question; the vote stands on the board before the picture comes.
#
# **Ask** "Batches of 427, of 32, of one. Which is lowest after ten passes?"
#
# **Wait for** the vote. 0.112, 0.046 and 0.019 on the *training* rows: ten good steps against 4270 restless ones.

# %% [markdown]
# <details><summary>What the curves show</summary>
#
# All rows at once: one good step per epoch, ten steps in all, and the loss is still 0.112. With 32 rows there are 14 steps per epoch, each a little off: 0.046. With single rows there are 427 steps per epoch, and each of them follows one patient: the loss jumps up and down, though it ends lowest, at 0.019. Lower on the *training* rows, that is.
#
# </details>
#
# Your turn: can batches of one row be calmed down by a smaller rate? Can all 427 rows catch up with a larger one? Change the numbers below.

# %%
figures.when_written(
    lambda: figures.loss_curve(
        {"1 row, my rate": curve(1, 0.5), "all 427, my rate": curve(427, 0.5)},
        unit="epoch",
    )
)


# %%
def predict():
    """Probability of class 1 for the patients of the test."""
    w, b = history[-1]
    return sigmoid(pre_activation(X_test, w, b))


figures.when_written(
    lambda: figures.predicted_probabilities(predict(), y_test, names.classes)
)

# %% [markdown] lecture=1
# ## Who should be looked at again?
#
# {output}
#
# Note:
#
# **Show** patients it has never seen; each point is what the neuron said.
#
# **Ask** "For whom would you want a doctor to look again?"
#
# **Wait for** the malignant ones that were called benign. Not all mistakes cost the same.

# %% [markdown]
# On patients it has never seen, this one neuron is right in more than 95 of 100 cases. Look at its mistakes in the picture: for whom would you want a doctor to look again?

# %% [markdown]
# ## Common mistakes
#
# - **Sum for mean.** The gradient is $n$ times too long, and the learning rate has to make up for it.
# - **A column against a vector.** `y` of shape `(n, 1)` minus `p` of shape `(n,)` is an `(n, n)` matrix, without any complaint. Look at shapes.
# - **Whole numbers.** In an array of integers 1e-5 becomes 0, and 1.99999 becomes 1: slopes come out as zero, or enormous.
# - **In place.** `w -= ...` changes the caller's array.
# - **The slope formula fed with $z$.** $s(1-s)$ wants the value after the activation.
# - **The wrong way.** Plus instead of minus in the step: the loss grows.

# %% [markdown]
# ## What you have now
#
# A neuron that computes, a loss that stays finite, a gradient that you derived and checked, and a training loop of your own. And an instrument that checks every derivative to come.
#
# Notebook 2 puts several neurons side by side, one for each class. The sum over the examples, the error, the careful logarithm: all of it comes back, with one more axis.
#
# **To think about:** your neuron's boundary is a line because $z$ is a weighted sum of the features. What could you feed it, instead of $x_1$ and $x_2$ alone, so that XOR becomes possible?

# %% [markdown] lecture=1
# ## For next week
#
# A neuron's boundary is a line, because $z$ is a weighted sum of the features.
#
# What could you **feed** it, so that XOR becomes possible?
#
# Note:
#
# **Show** the question, and leave it on the wall while they pack.
#
# **Ask** "Bring one new feature, made of x1 and x2, with which a single line is enough."
#
# **Wait for** no answer today. Next week several neurons stand side by side, one for each class.
#
# **Leave for home** all exercises that no slide has shown; about two hours.
