# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The lab of Yagura: private servers, their faults and the story of an incident."""
