#line 1 "app/session.cpp"
N_("This step was undone already.");
#line 1 "app/session.cpp"
N_("There is nothing to undo.");
#line 1 "app/session.cpp"
N_("This step was redone already.");
#line 1 "app/session.cpp"
N_("There is nothing to redo.");
#line 1 "app/session.cpp"
N_("This step was redone already.");
#line 1 "app/session.cpp"
N_("This step was undone already.");
#line 1 "chart/gantt_bars.cpp"
N_("Misses its deadline: {date}.");
#line 1 "chart/gantt_bars.cpp"
N_("Deadline: {date}.");
#line 1 "chart/gantt_signs.cpp"
N_("Agreed with others: {date}. The plan is later.");
#line 1 "chart/gantt_signs.cpp"
N_("Agreed with others: {date}.");
#line 1 "chart/link_words.cpp"
N_("This link drives the successor.");
#line 1 "chart/link_words.cpp"
N_("This link does not drive the successor.");
