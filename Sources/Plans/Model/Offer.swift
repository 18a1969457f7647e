import Diagnostics
import Vocabulary

/// Something to show or offer a buyer: a page, a case study, a demo, a bundle, a listing.
package struct Offer: Sendable {
  package let id: Located<String>?
  package let title: Located<String>
  package let type: Located<String>?
  package let segments: Located<TermCondition>?
  package let stages: Located<[Term]>?
  package let channels: Located<String>?
  package let isPartnerReady: Located<Bool>?
  package let partnerTypes: Located<String>?
  package let owner: Located<OwnerReference>?
  /// `idea`, `in_progress`, `review`, `live`, `outdated` or `retired`.
  package let status: Located<String>?
  package let due: Located<CalendarDate>?
  package let lastReviewed: Located<CalendarDate>?
  /// Days between two reviews.
  package let refreshDays: Located<Int>?
  package let nextReview: Located<CalendarDate>?
  package let url: Located<String>?
  package let product: Located<String>?
  package let language: Located<String>?
  package let period: Located<String>?
  package let priceRule: Located<String>?
  package let location: SourceLocation
}
