import { readGroups } from './read-words.ts';
import type { VerbClass } from './verbs.ts';

/** `has/have_lost_force`: each way to choose one word of every place. */
function spellOut(pattern: string): string[] {
  return pattern
    .split(' ')
    .reduce<string[]>(
      (begun, place) => begun.flatMap((start) => place.split('/').map((word) => `${start} ${word}`.trim())),
      [''],
    );
}

const patterns = readGroups<VerbClass>(`
sign: signing/signature_ceremony_for the_signing_ceremony/event_for
expect: put/puts/pushed/pushes_back held_over brought_forward put_to_a_later_date pushed_to/into slipped/slips_to/into
expect: awaits/awaiting/awaited/await_only lacks/lacked/lack_only lacks/lacked/lack_nothing/just/the only_lacks/lacked/lack
expect: cleared/approved/prepared/set/tabled/up/scheduled/presented/submitted_for_signature cleared/set/ready/up_for_signing
expect: remains/remain/is/are/still_unsigned lies/sits/lie/sit_unsigned in_final/agreed/initialled_form short_of_signature
expect: needs/need/needing_only only_needs/need about_to_sign/conclude/seal close/closer_to_signing near/nears/nearing_signature
expect: days/weeks/hours_away_from on_course/track_to_sign on_the_point/brink/eve_of_signing stands_ready_to preparing_to_sign
expect: is/are_pending remains/remain_pending still_pending awaiting_ratification_before a_date_for_signature signing_date
expect: yet_to_be_concluded/inked/finalised/finalized/formalised/sealed still_to_be_concluded/inked/finalised/sealed
expect: looks/look_set_to eyeing_a_signing only/merely/just_has/have_to_be_signed ready_for_the_pen/pens/ministers
expect: signed_off_by_lawyers text_is/was_settled text_has_been_settled text_is_finished
expect: needs/need/needing/requires_nothing slipped/moved/shifted_from signatures_are_missing/outstanding signature_is_missing/outstanding
expect: finished/concluded_negotiating completed_negotiations completed_talks wrapped/wraps/wrapping_up_talks/negotiations
expect: wrapped/wraps_up wait/waits/waiting_to_be_signed wait/waiting_for_the
negotiate: being_thrashed/hammered/ironed/worked/sorted_out being_worked_on being_elaborated/haggled/finessed/hashed_out
negotiate: exchanging/exchange/exchanged/swapping/trading_proposals exchanging/exchanged/swapped/traded_offers/comments/counter-offers/counter-proposals/mark-ups
negotiate: exchanged/swapped/traded_drafts/positions/texts poring_over hashing_out hashed_over going_over thrashing/hammering/working_out_the
negotiate: exclusive_talks/negotiations/discussions talks_about negotiations_about talks_for negotiations_over discussions_on/about/over consultations_on/about/over
negotiate: work_is_under_way work_has_begun work_began under_elaboration/development/preparation in_draft
negotiate: in_draft_form remains/stays/still_a_draft only_a_draft drafting/negotiating/negotiation/discussion/talking_stage negotiating_table
negotiate: remains/remain_under_negotiation/discussion bogged_down deadlocked_over making/made/make_progress_on/towards/toward
negotiate: narrowed/narrowing/bridge/bridged/bridging_the/their_differences/gap/gaps have/has_differences_over wrangling/sparring/dickering/horse-trading_over
negotiate: in_negotiation in_negotiation_with held/holding_consultations at_odds_over hagglings_over
negotiate: final/closing/last_stages_of opened/opens/open/started/starts/start/launched/begun/began/resumed/entered_negotiations/talks
negotiate: have/has_yet_to_agree_on yet_to_settle_on still_apart_on still_differ_on still_at_variance
negotiate: in/under_discussion_with at_loggerheads_over preparations_for is/are_being_prepared is/are/still/remains/remain_in_the_making
negotiate: in_talks_about put/puts_the_finishing_touches_to in_contact_over in_conversation_about
negotiate: on_the_home/finishing_straight on_the_home_stretch in_the_final/closing_stages
negotiate: is/are/being_renegotiated renegotiating_a/an/its/their/the to_draft_a/an/the sat/sit_down_to
negotiate: hopes/hope_to_reach/conclude_talks seeks/seeking_to_conclude/agree aims_to_conclude_negotiations
hold: been/was/were/remained_in_operation remains/remain_in_operation/being stays_in_being continues/continue_in_force/effect/being
hold: continues/continue_to_be_in/valid/binding continues/continue_to_govern/bind/run/stand/operate remains/remain_binding/operative
hold: has/have/had_stood/run/lasted/bound/governed_since/for does/do_not_end/expire/lapse/run_out_before/until has/have_years_left/to_run
hold: years_left_to_run years/months_to_run is/are/was/were_governed_by remains/remain_the_basis operating/operate_under
hold: has/have_linked/united/tied/connected still/remains/is/are_in_use is_still_used
hold: trades/trade/ships/ship/flies/fly/buys_under is_honoured/honored is_in_its_second/third/fourth/fifth/tenth_year
hold: has/have_been_applied has/have_been_in_use/effect/place/force is/are_applied is/are_still_applied became/becomes_binding
hold: started/starts/began/begins_to_apply/operate runs_for_another runs/run_till/through/up remains_in_being
hold: provisionally_applied/applies applied/applies/apply_provisionally stand/stands_by keeps/keep/kept_to
hold: will_not_be_terminated/cancelled/ended will_stay_in_force/effect will_remain_in_force/effect
renew: was/were/been_resumed was/were/been_restored applies/apply_again again_in_force/effect back_in_force/effect was/were_revived
renew: exercised/exercises/exercising_its/an/the_option_to_extend/prolong/renew
renew: given/granted/handed/got/gets/won/received_another/a/an_lease/extra/additional_of_life/year/years/term
renew: automatically/tacitly_renewed/extended/prolonged/rolled_over renews/renew_automatically prolonged/lengthened_by/for/through extended_for/through
renew: continued/continue_for_another was/were_reinstated been_reinstated brought_back_into_force breathed_new_life_into
renew: made_permanent made_open-ended put_on_a_permanent_footing lifted_the_suspension_of rolls/rolling_over
renew: added/adds_another/five/three/two_years_to
renew: signed_up_again signed_on_again agreed_to_prolong/extend/renew was/were/been_lengthened was/were/been_relaunched
end: no_longer_honour/honours/honors/recognise/recognises/recognizes/binds/bind/stands/stand/stood/valid/exists/exist/bound/wants/considers
end: no_longer_in_force/effect/operation exited/exits_from exited/exits_the cut/cuts/cutting_short brought/brings/came_to_an_early/abrupt/premature
end: declared/ruled/pronounced_void/invalid/null set/sets_aside struck/strikes_down opted/opts_out_of stepped/steps/bowed/bows_out_of
end: severed/severs_its/their was/were/been_severed/undone/unravelled/repudiated/renounced/overturned/ditched/binned/junked/dumped/buried/surrendered/relinquished
end: repudiates/repudiated/renounces/renounced_a/an/the/its/their overturned/binned/junked/dumped/jettisoned/torpedoed_a/an/the/its/their
end: gave/gives/given_up_a/an/the/its/their handed/hands_back served/serves_notice issued_notice given_notice stripped_of deprived_of
end: withdrew_its_signature withdrawn_its_signature has_left/quit left_the_pact/treaty/agreement/accord/convention
end: has/have_no_effect/force is/are_without_effect is_history are_history belongs_to_the_past
end: freed_itself_from released_from let_out_of ended_ahead_of/early came/come_to_a_premature/sudden_end consigned_to_history
end: is/are/was_dead is_off was_off is_no_more came/come_unstuck fell/fall/fallen_by_the_wayside fell_victim_to
end: called_it_quits called_a_halt_to brought_the_curtain_down_on pulled_out pulls_out backed_out walked_out bailed/bails_out_of
end: cut/cuts_ties/off shut/shuts_down parted/parts_company with_immediate_effect will_not_proceed did_not_proceed
suspend: put/placed_on_pause on_pause held_in_abeyance placed_on_hold lies/lie/lay_dormant been_dormant is/are_frozen is/are/was/were/been_mothballed
suspend: was/were/been/is/are_interrupted stopped/stops_applying_for_now
expire: lost/loses/lose_force/validity/effect lost/loses_its/their_force/validity/effect ceased/ceases_to_have/be_effect/valid/force ceased_to_be_in
expire: allowed/left_to_run/lapse/expire_out let/lets_lapse/expire run/ran_out was/were/been_served_out drew/draws_to_a/an_close/end
expire: fully_repaid was/were/been_discharged matured_in passed/reached_its_expiry/end/term/maturity not/never_prolonged
expire: was/were_allowed_to_lapse/expire was_allowed_to_run_out were_allowed_to_run_out been_allowed_to_lapse
expire: reached_the_end_of_its_term at_the_end_of_its_term has/have_run_out
deny: there/it_never_was there_is/was/are/were_no there_has/have_never/not_been has/have/had_no_knowledge_of knows/knew_nothing_of/about
deny: never/neither/not_signed/concluded/agreed_any has/have/had_signed_nothing/no was/were/is/are_never_signed/concluded/agreed was/were_made_up
deny: has/have/had_never_signed/concluded/agreed/sold/had/made/negotiated/discussed signed/concluded_no/nothing
deny: is/are/was/were_a_fabrication is/are_fabrications exists/existed_only_in is/are/was/were_nonsense/invented/groundless/fabricated/false/baseless
deny: without_any_basis/foundation_in has/have/had_no_basis/foundation/contract/agreement/deal/memorandum has/have_no_intention_of no_intention_to/of did_not_sign/conclude
deny: is/was/are/were_not_true
deny: did_not_exist never_happened is/was_fake fake_news never_took_place no_truth_in no_substance to_no
`);

/** Phrases that tell where an agreement stands, with their class: what they say of it is theirs alone. */
export const statusPhrases: readonly (readonly [string, VerbClass])[] = [...patterns].flatMap(
  ([pattern, name]) => spellOut(pattern).map((phrase) => [phrase, name] as const),
);
